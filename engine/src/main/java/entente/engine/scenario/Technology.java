package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import java.util.List;

/** A nation's technical means, each from 0 (none) to 1 (the best there could be). */
public record Technology(
        @Field(min = 0, max = 1, standard = "0.4", neutral = "0", source = ASSUMPTION)
        double biometrics,

        @Field(min = 0, max = 1, standard = "0.7", neutral = "1", source = ASSUMPTION)
        double dataAnalytics,

        @Field(min = 0, max = 1, standard = "0.6", neutral = "1", source = ASSUMPTION)
        double communications,

        @Field(min = 0, max = 1, standard = "0.6", neutral = "1", source = ASSUMPTION)
        double travel,

        @Field(min = 0, max = 1, standard = "0.6", neutral = "1", source = ASSUMPTION)
        double finance,

        @Field(min = 0, max = 1, standard = "0.6", neutral = "1", source = ASSUMPTION)
        double procurement,

        @Field(min = 0, max = 1, standard = "0.5", neutral = "1", source = ASSUMPTION)
        double secureChannels,

        @Field(min = 0, max = 1, standard = "0.2", neutral = "0", source = ASSUMPTION)
        double prediction,

        @Field(min = 0, max = 1, standard = "0.5", neutral = "1", source = ASSUMPTION)
        double cybersecurity) {

    /** The names of all technologies, in their order. */
    public static final List<String> FIELDS = List.of(
            "biometrics",
            "dataAnalytics",
            "communications",
            "travel",
            "finance",
            "procurement",
            "secureChannels",
            "prediction",
            "cybersecurity");

    /** Coverage of one trace channel, 0..1. */
    public double coverage(Channel channel) {
        return switch (channel) {
            case COMMUNICATIONS -> communications;
            case TRAVEL -> travel;
            case FINANCE -> finance;
            case PROCUREMENT -> procurement;
        };
    }

    /**
     * The level of one technology by its field's name, 0..1.
     *
     * @throws IllegalArgumentException if there is no such field
     */
    public double level(String field) {
        return switch (field) {
            case "biometrics" -> biometrics;
            case "dataAnalytics" -> dataAnalytics;
            case "communications" -> communications;
            case "travel" -> travel;
            case "finance" -> finance;
            case "procurement" -> procurement;
            case "secureChannels" -> secureChannels;
            case "prediction" -> prediction;
            case "cybersecurity" -> cybersecurity;
            default -> throw new IllegalArgumentException("there is no technology " + field);
        };
    }

    /** The better of two nations' means in each technology. */
    public Technology bestOf(Technology other) {
        return new Technology(
                Math.max(biometrics, other.biometrics),
                Math.max(dataAnalytics, other.dataAnalytics),
                Math.max(communications, other.communications),
                Math.max(travel, other.travel),
                Math.max(finance, other.finance),
                Math.max(procurement, other.procurement),
                Math.max(secureChannels, other.secureChannels),
                Math.max(prediction, other.prediction),
                Math.max(cybersecurity, other.cybersecurity));
    }

    /** The same means with another level of one technology, 0..1. */
    public Technology with(String field, double level) {
        return new Technology(
                field.equals("biometrics") ? level : biometrics,
                field.equals("dataAnalytics") ? level : dataAnalytics,
                field.equals("communications") ? level : communications,
                field.equals("travel") ? level : travel,
                field.equals("finance") ? level : finance,
                field.equals("procurement") ? level : procurement,
                field.equals("secureChannels") ? level : secureChannels,
                field.equals("prediction") ? level : prediction,
                field.equals("cybersecurity") ? level : cybersecurity);
    }
}
