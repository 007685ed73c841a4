package io.github.ogprules.model.plan;

import io.github.ogprules.model.CodeList;

/**
 * A question on the report in which a government assesses its own plan.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">Process databases of 2015 and 2016</a>
 */
public enum SelfAssessmentQuestion implements CodeList {
    /** It was published. */
    PUBLISHED("Was annual progress report published?"),
    /** It was published on schedule. */
    ON_SCHEDULE("Was it done according to schedule?"),
    /** It is available in the local language. */
    IN_LOCAL_LANGUAGE("Is the report available in the local language?"),
    /** It is available in English. */
    IN_ENGLISH("Is the report available in English?"),
    /** The public could comment on the draft for two weeks. */
    TWO_WEEK_COMMENT_PERIOD(
            "Did the government provide a two-week public comment period on draft self-assessment reports?"),
    /** It reviews the comment period. */
    REVIEWS_COMMENT_PERIOD("Did the report include a review of its public comment period?"),
    /** Comments were received. */
    COMMENTS_RECEIVED("Were any public comments received?"),
    /** It is deposited in the OGP portal. */
    IN_OGP_PORTAL("Is the report deposited in the OGP portal?"),
    /** It reviews the consultation. */
    REVIEWS_CONSULTATION("Did the self-assessment report include review of the consultation efforts?"),
    /** It covers all commitments. */
    COVERS_ALL_COMMITMENTS("Did the report cover all of the commitments?"),
    /** It assesses completion by the schedule. */
    ASSESSES_COMPLETION("Did it assess completion according to schedule?"),
    /** It reviews the consultation on the draft. */
    REVIEWS_CONSULTATION_ON_DRAFT(
            "Did the self-assessment report include review of the consultation efforts on draft self-assessments?");

    private final String label;

    SelfAssessmentQuestion(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
