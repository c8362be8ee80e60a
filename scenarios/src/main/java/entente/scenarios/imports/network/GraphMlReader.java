package entente.scenarios.imports.network;

import entente.scenarios.format.InvalidInput;
import entente.scenarios.imports.table.Problems;
import java.io.StringReader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a graph from a GraphML document. A document with a document type declaration is refused, so that no entity is
 * ever resolved and nothing outside of the file is read.
 */
final class GraphMlReader {

    private final Problems problems;

    GraphMlReader(Problems problems) {
        this.problems = problems;
    }

    /** What the document holds. @throws InvalidInput with all that is wrong */
    RawNetwork read(String document) {
        try {
            RawNetwork network = elements(factory().createXMLStreamReader(new StringReader(document)))
                    .network();
            problems.throwIfAny();
            return network;
        } catch (XMLStreamException e) {
            Location location = e.getLocation();
            throw refused(
                    location == null ? 0 : Math.max(0, location.getLineNumber()),
                    "this is not well-formed XML: " + reason(e));
        }
    }

    private GraphMlElements elements(XMLStreamReader xml) throws XMLStreamException {
        GraphMlElements elements = new GraphMlElements(problems);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw refused(
                        xml.getLocation().getLineNumber(),
                        "document types and entities are not read, for safety: remove the DOCTYPE declaration");
            }
            elements.take(xml, event);
        }
        return elements;
    }

    private InvalidInput refused(int line, String advice) {
        problems.add(line, advice);
        return problems.all();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside of the file is read");
        });
        return factory;
    }

    /** The parser's words without the place, which is told apart. */
    private static String reason(XMLStreamException problem) {
        String message = String.valueOf(problem.getMessage()).replaceAll("\\s+", " ");
        int start = message.indexOf("Message: ");
        return start < 0 ? message : message.substring(start + "Message: ".length());
    }
}
