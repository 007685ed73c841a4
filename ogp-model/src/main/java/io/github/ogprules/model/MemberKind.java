package io.github.ogprules.model;

/**
 * What kind of member of OGP writes an action plan.
 *
 * @see <a href="https://github.com/g0v/ogp-commitments">Column National Or Local of the commitments database</a>
 */
public enum MemberKind implements CodeList {
    /** A country. */
    NATIONAL("National"),
    /** A local government of the pilot of 2016 or of the first local programme. */
    LEGACY_LOCAL("Legacy Local"),
    /** What OGP's database calls other. */
    OTHER("Other");

    private final String label;

    MemberKind(String label) {
        this.label = label;
    }

    /**
     * The kind that a text stands for.
     *
     * @param text a label of OGP's database, in any case
     * @return the kind
     * @throws IllegalArgumentException if it is no kind of member; the message lists the three
     */
    public static MemberKind parse(String text) {
        return CodeList.parse(MemberKind.class, text);
    }

    @Override
    public String getLabel() {
        return label;
    }
}
