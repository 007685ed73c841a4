package io.github.ogprules.model.committee;

import io.github.ogprules.model.CodeList;
import java.util.List;

/**
 * A subcommittee of the Steering Committee.
 *
 * @see <a href="https://www.opengovpartnership.org/?p=29582">OGP on its Steering Committee</a>
 */
public enum Subcommittee implements CodeList {
    /** Governance and Leadership, formed by the co-chairs. */
    GOVERNANCE_AND_LEADERSHIP("Governance and Leadership", "GL"),
    /** Criteria and Standards. */
    CRITERIA_AND_STANDARDS("Criteria and Standards", "C&S"),
    /** Thematic Leadership, formerly Peer Learning and Support. */
    THEMATIC_LEADERSHIP("Thematic Leadership", "TLS", "Peer Learning and Support");

    private final String label;
    private final List<String> spellings;

    Subcommittee(String label, String... spellings) {
        this.label = label;
        this.spellings = List.of(spellings);
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
