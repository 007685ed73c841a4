package io.github.ogprules.model.irm;

import io.github.ogprules.model.CodeList;

/**
 * A column of OGP's files that says whether a commitment has a star; each was computed by another formula.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">Commitments databases of 2015 to 2017</a>
 * @see <a href="https://github.com/g0v/ogp-commitments">Commitments database, export of 2024</a>
 */
public enum StarColumn implements CodeList {
    /** The star of the 2015 edition: plans of 2011 without a test of potential impact, plans of 2012 by the formula of 2014. */
    STARRED("Starred"),
    /** Of these, the new commitments; 2015 edition. */
    NEW_AND_STARRED("New x Starred"),
    /** Of these, the commitments of which specificity is other than low; 2015 edition. */
    STARRED_AND_SPECIFIC("Starred x Specificity"),
    /** The formula of 2014; 2016-17 edition and export of the Explorer. */
    PRE_JUNE_2014("Starred (pre-June 2014 assessments)"),
    /** The formula of 2015; 2016-17 edition, export of the Explorer and 2024 layout. */
    ONLY_2015("Starred (2015 only)"),
    /** The current formula with completion at mid-term; 2016-17 edition, export of the Explorer and 2024 layout. */
    CURRENT_PROGRESS_REPORT("Starred (current formula) progress report"),
    /** The current formula with completion at the end of term; 2016-17 edition and 2024 layout. */
    CURRENT_END_OF_TERM("Starred (current formula) end of term"),
    /** The star at the end of term, else of the progress report; 2024 layout. */
    MAX_STAR("Max star");

    private final String label;

    StarColumn(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
