package io.github.ogprules.model.irm;

import io.github.ogprules.model.CodeList;
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
    NONE("None", 0),
    /** Measurable only with the reader's interpretation. */
    LOW("Low", 1, "a. low"),
    /** Objectively verifiable activity, without milestones or deliverables. */
    MEDIUM("Medium", 2, "b. medium"),
    /** Clear, measurable, verifiable milestones toward the goal. */
    HIGH("High", 3, "c. high");

    private final String label;
    private final int code;
    private final List<String> spellings;

    Specificity(String label, int code, String... spellings) {
        this.label = label;
        this.code = code;
        this.spellings = List.of(spellings);
    }

    /**
     * The value that a text stands for.
     *
     * @param text a label or a spelling of OGP's files, in any case
     * @return the value
     * @throws IllegalArgumentException if it is none; the message lists the labels
     */
    public static Specificity parse(String text) {
        return CodeList.parse(Specificity.class, text);
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
        return OptionalInt.of(code);
    }
}
