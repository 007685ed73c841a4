package io.github.ogprules.io.report;

import io.github.ogprules.model.committee.SteeringCommittee;

/**
 * Draws Steering Committees for people, in English and the same under every default locale; {@link Explanation} says in words who sits
 * where, whether the rules are followed, and how balanced it is.
 *
 * <p>Immutable and thread-safe.
 */
public final class CommitteeReport {

    private static final CommitteeReport STANDARD = new CommitteeReport();

    private CommitteeReport() {}

    /** {@return the one report} */
    public static CommitteeReport standard() {
        return STANDARD;
    }

    /**
     * The seats of a committee as a picture: a half circle with one dot a seat, governments on the left and civil society on the
     * right, coloured by region and lettered, so that colours are not needed; with a legend, a title and a description for those who
     * do not see it. Its writing is dark on light ground and light where whoever looks at it prefers a dark one.
     *
     * @param committee the committee
     * @return an SVG document; a committee without a seat gives one without dots
     */
    public String svg(SteeringCommittee committee) {
        return new Hemicycle(committee).svg();
    }
}
