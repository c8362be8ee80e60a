package entente.scenarios.imports.network;

import entente.scenarios.imports.network.RawNetwork.Edge;
import entente.scenarios.imports.network.RawNetwork.Labels;
import entente.scenarios.imports.network.RawNetwork.Node;
import entente.scenarios.imports.table.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * Takes the elements of a GraphML document: the nodes and edges of its one graph. Attributes are told of and not used;
 * hyperedges, graphs in graphs and a second graph are refused.
 */
final class GraphMlElements {

    private static final Set<String> KNOWN = Set.of("graphml", "key", "default", "desc", "data", "locator");

    private final Problems problems;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<Edge> noTies = new ArrayList<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final Set<String> unused = new TreeSet<>();
    private final Set<String> foreign = new TreeSet<>();
    private final GraphMlWeights weights = new GraphMlWeights();
    private final StringBuilder text = new StringBuilder();
    private String key = "";
    private boolean isInEdge;
    private int depth;
    private int dataDepth;
    private int graphs;
    private boolean edgesAreDirected;
    private boolean anyDirected;

    GraphMlElements(Problems problems) {
        this.problems = problems;
    }

    /** Takes what the parser has come to. */
    void take(XMLStreamReader xml, int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
            if (dataDepth == 0) {
                start(xml, xml.getLocation().getLineNumber());
            }
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            text.append(xml.getText());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(xml.getLocalName());
            depth--;
        }
    }

    private void end(String name) {
        if (depth == dataDepth) {
            dataDepth = 0;
            if (isInEdge && weights.hold(key)) {
                weights.set(text.toString());
            }
        } else if (dataDepth == 0 && name.equals("default")) {
            weights.setDefault(key, text.toString());
        } else if (dataDepth == 0 && name.equals("edge")) {
            isInEdge = false;
            Edge edge = edges.get(edges.size() - 1);
            if (!weights.isTie(edge.line(), problems)) {
                noTies.add(edges.remove(edges.size() - 1));
            }
        }
    }

    /** The network; edges whose ends are no nodes are added to the problems. */
    RawNetwork network() {
        List<Edge> all = new ArrayList<>(edges);
        all.addAll(noTies);
        for (Edge edge : all) {
            check(edge, "source", edge.source());
            check(edge, "target", edge.target());
        }
        List<String> notes = new ArrayList<>();
        if (!noTies.isEmpty()) {
            notes.add("Edges with weight 0, left out as no tie: " + noTies.size() + ".");
        }
        if (weights.areThere()) {
            notes.add("Weights " + TieWeight.UNUSED);
        }
        if (anyDirected) {
            notes.add("Edges are said to be directed; ties have no direction.");
        }
        if (!unused.isEmpty()) {
            notes.add("Attributes that are not used: " + Listed.of(unused)
                    + ". Roles are among what a listed structure does not hold.");
        }
        if (!foreign.isEmpty()) {
            notes.add("Elements that are not used: " + Listed.of(foreign) + ".");
        }
        return new RawNetwork(List.copyOf(nodes.values()), edges, Labels.ANY, notes);
    }

    private void start(XMLStreamReader xml, int line) {
        String name = xml.getLocalName();
        text.setLength(0);
        if (depth == 1 && !name.equals("graphml")) {
            problems.add(line, "element", "<" + name + ">", "the outermost element must be <graphml>");
            problems.throwIfAny();
        }
        switch (name) {
            case "graph" -> graph(xml, line);
            case "node" -> node(xml, line);
            case "edge" -> edge(xml, line);
            case "key" -> {
                key = value(xml, "id");
                attributes.put(key, nameOf(xml));
                weights.declare(key, nameOf(xml), value(xml, "for"));
            }
            case "data" -> data(value(xml, "key"));
            case "hyperedge" ->
                problems.add(line, "element", "<hyperedge>", "write an <edge> for each two that it ties");
            default -> {
                if (!KNOWN.contains(name)) {
                    foreign.add(name);
                }
            }
        }
    }

    private void data(String id) {
        key = id;
        dataDepth = depth;
        if (!isInEdge || !weights.hold(id)) {
            unused.add(attributes.getOrDefault(id, id));
        }
    }

    private static String nameOf(XMLStreamReader xml) {
        String name = value(xml, "attr.name");
        return name.isEmpty() ? value(xml, "id") : name;
    }

    private void graph(XMLStreamReader xml, int line) {
        if (depth > 2) {
            problems.add(line, "element", "<graph>", "a graph inside of a node or edge is not read: remove it");
        } else if (++graphs > 1) {
            problems.add(line, "element", "<graph>", "it is the second graph: a file must hold one");
        }
        edgesAreDirected = value(xml, "edgedefault").equals("directed");
    }

    private void node(XMLStreamReader xml, int line) {
        String id = value(xml, "id");
        if (id.isEmpty()) {
            problems.add(line, "id", id, "a node must have an id");
        } else if (nodes.putIfAbsent(id, new Node(line, id)) != null) {
            problems.add(line, "id", id, "another node has this id: each must have its own");
        }
    }

    private void edge(XMLStreamReader xml, int line) {
        isInEdge = true;
        weights.begin();
        String directed = value(xml, "directed");
        anyDirected |= directed.equals("true") || (directed.isEmpty() && edgesAreDirected);
        edges.add(new Edge(line, value(xml, "source"), value(xml, "target")));
    }

    private void check(Edge edge, String end, String id) {
        if (id.isEmpty()) {
            problems.add(edge.line(), end, id, "an edge must name the id of a node");
        } else if (!nodes.containsKey(id)) {
            problems.add(edge.line(), end, id, "there is no node with this id");
        }
    }

    private static String value(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value.strip();
    }
}
