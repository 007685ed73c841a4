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
    NOT_REVIEWED("NR"),
    /** The variable or formula did not exist at the time. */
    NO_DATA("ND"),
    /** It does not apply to the commitment. */
    NOT_APPLICABLE("NA");

    private final List<String> spellings;

    Marker(String abbreviation) {
        this.spellings = List.of(abbreviation);
    }

    /** {@return the abbreviation that the files use: two capital letters} */
    public String getAbbreviation() {
        return spellings.get(0);
    }

    @Override
    public List<String> getSpellings() {
        return spellings;
    }
}
