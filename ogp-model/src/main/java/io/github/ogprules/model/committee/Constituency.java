package io.github.ogprules.model.committee;

import io.github.ogprules.model.OgpTerm;
import java.util.List;

/**
 * One of the two halves of the Steering Committee.
 *
 * @see <a href="https://www.opengovpartnership.org/articles-of-governance/">OGP's Articles of Governance</a>
 */
public enum Constituency implements OgpTerm {
    /** The governments, which the participating governments elect. */
    GOVERNMENT("Governments"),
    /** Civil society, whose members a selection committee chooses. */
    CIVIL_SOCIETY("Civil Society Organisations", "CSO");

    private final List<String> spellings;

    Constituency(String... spellings) {
        this.spellings = List.of(spellings);
    }

    @Override
    public List<String> getSpellings() {
        return spellings;
    }
}
