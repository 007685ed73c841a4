package io.github.ogprules.rules.eligibility;

/**
 * How asset disclosure is turned into points.
 *
 * @see <a href="https://ogpblog.wordpress.com/2014/12/22/ogp-eligibility/">The change of 2014</a>
 */
public enum AssetDisclosureMetric {
    /** Points as OGP gave them: the metric of the scores before 2014 is not known. */
    POINTS_AS_GIVEN,
    /** Points for a law and for any degree of public access, since the scores of 2014. */
    LAW_AND_PUBLIC_ACCESS
}
