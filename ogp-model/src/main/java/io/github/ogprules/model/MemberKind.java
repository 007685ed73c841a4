package io.github.ogprules.model;

/**
 * What kind of member of OGP writes an action plan.
 *
 * @see <a href="https://github.com/g0v/ogp-commitments">Column National Or Local of the commitments database</a>
 */
public enum MemberKind implements OgpTerm {
    /** A country. */
    NATIONAL,
    /** A local government of the pilot of 2016 or of the first local programme. */
    LEGACY_LOCAL,
    /** What OGP's database calls other; readers take for it whatever a file calls neither of these. */
    OTHER;

    @Override
    public String getLabel() {
        return this == LEGACY_LOCAL ? "Legacy Local" : OgpTerm.super.getLabel();
    }
}
