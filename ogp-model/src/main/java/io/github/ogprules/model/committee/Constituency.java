package io.github.ogprules.model.committee;

import io.github.ogprules.model.CodeList;
import java.util.List;

/**
 * One of the two halves of the Steering Committee.
 *
 * @see <a href="https://www.opengovpartnership.org/articles-of-governance/">OGP's Articles of Governance</a>
 */
public enum Constituency implements CodeList {
    /** The governments, which the participating governments elect. */
    GOVERNMENT("Government", "Governments"),
    /** Civil society, whose members a selection committee chooses. */
    CIVIL_SOCIETY("Civil society", "Civil Society Organisations", "CSO");

    private final String label;
    private final List<String> spellings;

    Constituency(String label, String... spellings) {
        this.label = label;
        this.spellings = List.of(spellings);
    }

    /**
     * The constituency that a text stands for.
     *
     * @param text a label, in any case
     * @return the constituency
     * @throws IllegalArgumentException if it is neither; the message lists the two
     */
    public static Constituency parse(String text) {
        return CodeList.parse(Constituency.class, text);
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
