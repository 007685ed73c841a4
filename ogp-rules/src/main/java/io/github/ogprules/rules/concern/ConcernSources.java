package io.github.ogprules.rules.concern;

import io.github.ogprules.model.Citation;

/** What the rules on concerns are cited from. */
final class ConcernSources {

    private static final String OGP = "Open Government Partnership";

    static final Citation POLICY_2014 = Citation.of(
            "Policy on Upholding the Values and Principles of OGP",
            OGP,
            "2014-09",
            "https://studylib.net/doc/6658336/policy-on-upholding-the-values-and-principles-of-ogp--as");

    static final Citation FAQS = Citation.of(
            "FAQs about the Response Policy",
            OGP,
            "https://www.opengovpartnership.org/ogp-response-policy/faqs-about-the-response-policy/");

    static final Citation RAPID_RESPONSE = Citation.of(
            "Rapid Response Mechanism 2018", OGP, "https://www.opengovpartnership.org/rapid-response-mechanism-2018/");

    static final Citation TBILISI = Citation.of(
            "OGP Steering Committee meeting, 16-17 July 2018, Tbilisi",
            OGP,
            "2018-07-16",
            "https://www.readkong.com/page/ogp-steering-committee-meeting-16-17-july-2018-tbilisi-5974061");

    static final Citation STATEMENT_ON_AZERBAIJAN = Citation.of(
            "Statement on the Government of Azerbaijan's participation in OGP",
            OGP,
            "https://opengovpartnership.org/stories/statement-on-the-government-of-azerbaijans-participation-in-ogp");

    private ConcernSources() {}
}
