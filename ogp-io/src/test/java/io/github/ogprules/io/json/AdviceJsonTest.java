package io.github.ogprules.io.json;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.MINIMUM_CRITERIA;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Profiles;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.eligibility.EligibilityAdvice;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.reasoning.OpenQuestion;
import io.github.ogprules.rules.reasoning.Path;
import io.github.ogprules.rules.reasoning.Threat;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdviceJsonTest {

    private static final OgpJson JSON = OgpJson.standard();
    private static final EligibilityRules RULES = EligibilityRules.edition("2014");

    private static final EligibilityProfile SHORT = Profiles.georgia()
            .withFiscalTransparency(Observation.known(BudgetDocuments.of(false, false)))
            .withAssetDisclosure(Observation.known(AssetDisclosureLaw.lawWithoutPublicAccess()));

    @Test
    void paths_have_their_changes_with_requirement_and_sources_and_are_read_back_equal() {
        List<Path> paths = RULES.advise(SHORT).paths();

        assertThat(JSON.write(paths)).contains("""
                "axis" : "Fiscal transparency",
                    "from" : "neither document",
                    "to" : "executive budget proposal and audit report",
                    "steps" : 2,
                    "points" : 4,
                    "requirement" : {
                """.strip(), "\"citations\" : [ {");
        assertThat(JSON.readAll(JSON.write(paths), Path.class).getValues()).isEqualTo(paths);
    }

    @Test
    void threats_have_their_change_and_verdicts() {
        List<Threat<?>> threats = List.copyOf(RULES.advise(Profiles.georgia()).threats());

        assertThat(threats).isNotEmpty();
        assertThat(JSON.write(threats)).contains("""
                  "kind" : "DETERIORATION",
                  "verdicts" : [ "NOT_ELIGIBLE" ]
                """.strip());
    }

    @Test
    void a_plan_goes_down_to_every_verdict() {
        EligibilityAdvice advice = RULES.advise(SHORT.withAssetDisclosure(Observation.unknown())
                .withFiscalTransparency(Observation.known(BudgetDocuments.of(true, false))));

        assertThat(JSON.write(advice.questionPlan()) + "\n").isEqualTo("""
                {
                  "question" : "Asset disclosure, public access",
                  "expectedQuestions" : {
                    "numerator" : 1,
                    "denominator" : 1
                  },
                  "answers" : {
                    "no" : {
                      "verdict" : "NOT_ELIGIBLE"
                    },
                    "yes" : {
                      "verdict" : "ELIGIBLE"
                    }
                  }
                }
                """);
        List<OpenQuestion> open = advice.openQuestions();
        assertThat(JSON.readAll(JSON.write(open), OpenQuestion.class).getValues())
                .isEqualTo(open);
    }

    @Test
    void a_difference_is_its_conditions() {
        assertThat(JSON.write(RULES.differenceTo(RULES.with(MINIMUM_CRITERIA, 4))))
                .startsWith("""
                {
                  "differingSituations" : 436,
                  "situations" : 1080,
                  "conditions" : [ {
                    "axes" : [ {
                      "axis" : "Fiscal transparency",
                """);
    }
}
