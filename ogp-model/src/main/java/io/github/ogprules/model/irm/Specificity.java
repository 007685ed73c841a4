package io.github.ogprules.model.irm;

import java.util.List;
import java.util.OptionalInt;

/**
 * How clear and checkable the wording of a commitment is; coded for plans of 2011 to 2016 and a few of 2017, replaced by
 * {@link Verifiability}.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">OGP Explorer and its commitments databases of 2015 to 2017</a>
 */
public enum Specificity implements CodedVariable {
    /** No verifiable deliverable or milestone in the wording. */
    NONE(0),
    /** Measurable only with the reader's interpretation. */
    LOW(1, "a. low"),
    /** Objectively verifiable activity, without milestones or deliverables. */
    MEDIUM(2, "b. medium"),
    /** Clear, measurable, verifiable milestones toward the goal. */
    HIGH(3, "c. high");

    private final int code;
    private final List<String> spellings;

    Specificity(int code, String... spellings) {
        this.code = code;
        this.spellings = List.of(spellings);
    }

    @Override
    public List<String> getSpellings() {
        return spellings;
    }

    @Override
    public OptionalInt findCode(DataEdition edition) {
        return OptionalInt.of(code);
    }
}
