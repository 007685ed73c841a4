package io.github.ogprules.model.irm;

import java.util.List;
import java.util.OptionalInt;

/**
 * How far a commitment was implemented when it was assessed: at mid-term, at the end of term, or, by a Results Report, four
 * months after the end of the plan.
 *
 * <p>The numbers differ between the editions of the data: complete is 4 in the edition of 2015, and 5 in the later ones.
 *
 * @see <a href="https://www.opengovpartnership.org/glossary/completion/">Glossary: Completion</a>
 * @see <a href="https://github.com/Vizzuality/ogp">OGP Explorer and its commitments databases of 2015 to 2017</a>
 */
public enum Completion implements CodedVariable {
    /** The member withdrew it. */
    WITHDRAWN("Withdrawn", Completion.NO_CODE, 0),
    /** Unclear. */
    UNCLEAR("Unclear", Completion.NO_CODE, 1),
    /** The glossary's present term where there is no evidence; no file is known to use it. */
    NO_EVIDENCE_AVAILABLE("No Evidence Available", Completion.NO_CODE, Completion.NO_CODE),
    /** Not started. */
    NOT_STARTED("Not Started", 1, 2, "a. Not started"),
    /** Begun, to a limited extent. */
    LIMITED("Limited", 2, 3, "b. Limited"),
    /** Implemented for the most part. */
    SUBSTANTIAL("Substantial", 3, 4, "c. Substantial"),
    /** Implemented. */
    COMPLETE("Complete", 4, 5, "d. Complete");

    private static final int NO_CODE = -1;

    private final String label;
    private final int codeOf2015;
    private final int codeSince2016;
    private final List<String> spellings;

    Completion(String label, int codeOf2015, int codeSince2016, String... spellings) {
        this.label = label;
        this.codeOf2015 = codeOf2015;
        this.codeSince2016 = codeSince2016;
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

    @Override
    public OptionalInt findCode(DataEdition edition) {
        int code = edition == DataEdition.EDITION_2015 ? codeOf2015 : codeSince2016;
        return code == NO_CODE ? OptionalInt.empty() : OptionalInt.of(code);
    }
}
