package io.github.ogprules.model;

import java.util.List;

/**
 * What the files of the Independent Reporting Mechanism (IRM) write where there is no value, so that it is never mistaken for
 * a low one. A cell that is not filled has no marker: its value is unknown.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">Commitments databases of 2015 to 2017</a>
 * @see <a href="https://github.com/g0v/ogp-commitments">Commitments database, export of 2024</a>
 */
public enum Marker implements CodeList {
    /** The IRM did not review it. */
    NOT_REVIEWED("not reviewed", "NR"),
    /** The variable or formula did not exist at the time. */
    NO_DATA("no data", "ND"),
    /** It does not apply to the commitment. */
    NOT_APPLICABLE("not applicable", "NA");

    private final String label;
    private final List<String> spellings;

    Marker(String label, String abbreviation) {
        this.label = label;
        this.spellings = List.of(abbreviation);
    }

    /**
     * The marker that a text stands for.
     *
     * @param text a label or an abbreviation ({@code NR}, {@code ND}, {@code NA}), in any case
     * @return the marker
     * @throws IllegalArgumentException if it is no marker; the message lists the three
     */
    public static Marker parse(String text) {
        return CodeList.parse(Marker.class, text);
    }

    /** {@return the abbreviation that the files use: two capital letters} */
    public String getAbbreviation() {
        return spellings.get(0);
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
