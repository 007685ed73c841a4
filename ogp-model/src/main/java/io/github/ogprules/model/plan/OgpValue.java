package io.github.ogprules.model.plan;

import io.github.ogprules.model.CodeList;
import java.util.List;

/**
 * One of the values of OGP that a commitment can serve.
 *
 * @see <a href="https://assets.documentcloud.org/documents/3114208/nap3-Self.txt">The four values in an action plan</a>
 * @see <a href="https://github.com/Vizzuality/ogp">The four flags in the commitments databases of 2015 to 2017</a>
 */
public enum OgpValue implements CodeList {
    /** Access to information. */
    ACCESS_TO_INFORMATION("Access to information", "Value -Info", "OGP Value Access To Information"),
    /** Civic participation. */
    CIVIC_PARTICIPATION("Civic participation", "Value -Part", "OGP Value Civic Participation"),
    /** Public accountability. */
    PUBLIC_ACCOUNTABILITY("Public accountability", "Value -Acc", "OGP Value Public Accountability"),
    /** Technology and innovation for openness and accountability; it counts only where it serves another value. */
    TECHNOLOGY_AND_INNOVATION("Technology and innovation", "Value -Tech", "OGP Value Technology");

    private final String label;
    private final List<String> spellings;

    OgpValue(String label, String... spellings) {
        this.label = label;
        this.spellings = List.of(spellings);
    }

    /**
     * The value that a text stands for.
     *
     * @param text a label or a column header of OGP's files, in any case
     * @return the value
     * @throws IllegalArgumentException if it is no value of OGP; the message lists the four
     */
    public static OgpValue parse(String text) {
        return CodeList.parse(OgpValue.class, text);
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public List<String> getSpellings() {
        return spellings;
    }
}
