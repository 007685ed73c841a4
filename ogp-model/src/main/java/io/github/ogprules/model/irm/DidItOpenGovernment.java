package io.github.ogprules.model.irm;

import java.util.List;
import java.util.OptionalInt;

/**
 * How far government practice became more open by a commitment within the period of its plan; coded at the end of term in
 * reports from 2016 on, for plans up to 2020, over all and by OGP value.
 *
 * <p>The numbers by value are one higher than the numbers over all.
 *
 * @see <a href="https://www.opengovpartnership.org/glossary/early-results/">Glossary: Early results</a>
 * @see <a href="https://github.com/g0v/ogp-commitments">Commitments database, export of 2024</a>
 */
public enum DidItOpenGovernment implements CodedVariable {
    /** The commitment does not concern this value; only coded by value. */
    NOT_APPLICABLE("Not Applicable", DidItOpenGovernment.NO_CODE, 0),
    /** Government became less open. */
    WORSENED("Worsens", 0, 1, "Worsened", "a. Worsens"),
    /** Government practice did not change. */
    DID_NOT_CHANGE("Did Not Change", 1, 2, "b. None"),
    /** No results yet at the time of the report; plans of 2019 and 2020, coded like no change. */
    NO_EARLY_RESULTS_YET("No early results to report yet", 1, DidItOpenGovernment.NO_CODE),
    /** A marginal step. */
    MARGINAL("Marginal", 2, 3, "c. Marginal"),
    /** A major step, limited in scope or scale. */
    MAJOR("Major", 3, 4, "d. Major"),
    /** Government practice was transformed. */
    OUTSTANDING("Outstanding", 4, 5, "e. Outstanding");

    private static final int NO_CODE = -1;

    private final String label;
    private final int overallCode;
    private final int codeByValue;
    private final List<String> spellings;

    DidItOpenGovernment(String label, int overallCode, int codeByValue, String... spellings) {
        this.label = label;
        this.overallCode = overallCode;
        this.codeByValue = codeByValue;
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

    /**
     * The number for the answer over all values.
     *
     * @param edition the edition of the data; the numbers are the same in each that has them
     * @return 0 to 4, or empty for an answer that is only given by value
     */
    @Override
    public OptionalInt findCode(DataEdition edition) {
        return optional(overallCode);
    }

    /**
     * {@return the number for the answer on one value, in the layout of 2024: 0 to 5, or empty for an answer that is only given
     * over all}
     */
    public OptionalInt findCodeByValue() {
        return optional(codeByValue);
    }

    private static OptionalInt optional(int code) {
        return code == NO_CODE ? OptionalInt.empty() : OptionalInt.of(code);
    }
}
