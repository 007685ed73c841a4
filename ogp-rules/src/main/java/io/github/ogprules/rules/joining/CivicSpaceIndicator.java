package io.github.ogprules.rules.joining;

import io.github.ogprules.model.CodeList;
import java.util.List;

/**
 * One of the two V-Dem indicators of the Values Check.
 *
 * @see <a href="https://www.opengovpartnership.org/glossary/values-check/">OGP's Values Check</a>
 */
public enum CivicSpaceIndicator implements CodeList {
    /** How freely civil society organisations come into being and cease to be. */
    CSO_ENTRY_AND_EXIT("CSO entry and exit", "v2cseeorgs", "v2cseeorgs_ord"),
    /** How far the government represses civil society organisations. */
    CSO_REPRESSION("CSO repression", "v2csreprss", "v2csreprss_ord");

    private final String label;
    private final List<String> spellings;

    CivicSpaceIndicator(String label, String... spellings) {
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
