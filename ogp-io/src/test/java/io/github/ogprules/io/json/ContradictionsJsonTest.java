package io.github.ogprules.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Commitments;
import io.github.ogprules.io.Failure;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.Profiles;
import io.github.ogprules.model.irm.AssessmentMoment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.rules.eligibility.EligibilityParameters;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.measure.DesignFilterRules;
import io.github.ogprules.rules.measure.HighAmbitionRules;
import io.github.ogprules.rules.measure.HighCompletionRules;
import io.github.ogprules.rules.measure.RelevanceRules;
import io.github.ogprules.rules.measure.StrongEarlyResultsRules;
import io.github.ogprules.rules.star.StarRules;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Documents that contradict themselves, or OGP: a field says another thing than the fields, or the edition, that it follows from. */
class ContradictionsJsonTest {

    private static final OgpJson JSON = OgpJson.standard();

    private static final CommitmentAssessment ASSESSMENT =
            Commitments.full().findAssessment(AssessmentMoment.MID_TERM).orElseThrow();

    private static final EligibilityRules RULES = EligibilityRules.edition("2014");

    private static final StarRules STARS = StarRules.all().get(StarRules.all().size() - 1);

    private static final Map<String, Object> VALUES = Map.of(
            "eligibility", RULES.decide(Profiles.georgia()),
            "rules", RULES,
            "star", STARS.decide(ASSESSMENT),
            "measure", HighAmbitionRules.current().decide(ASSESSMENT),
            "starRules", STARS,
            "designFilters", DesignFilterRules.current(),
            "ambition", HighAmbitionRules.current(),
            "completion", HighCompletionRules.current(),
            "relevance", RelevanceRules.current(),
            "results", StrongEarlyResultsRules.current());

    private static ObjectNode tree(Object value) {
        return (ObjectNode) WireFormat.mapper().readTree(JSON.write(value));
    }

    private static Imported<?> readWith(Object value, String pointer, String text) {
        ObjectNode document = tree(value);
        int last = pointer.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) document.at(pointer.substring(0, last));
        String field = pointer.substring(last + 1);
        assertThat(parent.has(field)).isTrue();
        if (text.equals("deleted")) {
            parent.remove(field);
        } else {
            parent.set(field, WireFormat.mapper().readTree(text));
        }
        Class<?> type = ValueType.find(value.getClass()).orElseThrow().declared();
        Imported<?> imported = JSON.readAll("[" + tree(value) + "," + document + "]", type);
        assertThat(imported.getValues()).hasSize(1);
        return imported;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            eligibility | /findings/1/observed | deleted | /findings/1/
            eligibility | /findings/0/observed/executiveBudgetProposal | false | /findings/0/
            eligibility | /findings/3/observed/score | 9.9 | /findings/3/
            eligibility | /findings/0/requirement/parameters | [] | /findings/0/requirement/parameters
            eligibility | /score/maxShortfall | 999 | /score/maxShortfall
            eligibility | /score/needed | 16 | /score/maxShortfall
            eligibility | /edition/reform | true | /edition/reform
            eligibility | /edition/id | "2018" | /
            eligibility | /edition/id | "2099" | /edition/id
            rules | /edition/id | "2018" | /edition/id
            rules | /edition/reform | true | /edition/reform
            rules | /edition/assumptions | ["eligibility.threshold = 4/5 instead of 3/4"] | /edition/
            rules | /parameters/eligibility.threshold/assumed | true | /parameters/eligibility.threshold/assumed
            star | /verdict | "UNDETERMINED" | ``
            star | /findings | [] | ``
            star | /findings/2/outcome | "UNDETERMINED" | /findings/2
            measure | /verdict | "NOT_ASSESSED" | ``
            measure | /findings | [] | ``
            measure | /findings/1/outcome | "UNDETERMINED" | /findings/1
            """)
    void are_refused_where_they_contradict_themselves(String value, String pointer, String text, String told) {
        assertThat(readWith(VALUES.get(value), pointer, text).getFailures())
                .isNotEmpty()
                .allSatisfy(
                        failure -> assertThat(failure.getPointer().orElse("")).startsWith("/1" + told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            starRules     | /parameters/star.firstPlanYear/value | 2001
            starRules     | /publishedEdition/id | "2099"
            starRules     | /relevance/parameters/relevance.values/value | ["PUBLIC_ACCOUNTABILITY"]
            starRules     | /relevance/publishedEdition/id | "2099"
            designFilters | /publishedEdition/id | "2099"
            designFilters | /parameters/designFilters.firstPlanYear/value | 2001
            ambition      | /parameters/highAmbition.lastPlanYear/value | 2099
            ambition      | /relevance/publishedEdition/id | "2099"
            completion    | /parameters/highCompletion.minimumCompletion/value | "LIMITED"
            results       | /parameters/strongEarlyResults.minimumDidItOpenGovernment/value | "MARGINAL"
            ambition      | /publishedEdition/id | "2099"
            ambition      | /relevance/parameters/relevance.values/value | ["PUBLIC_ACCOUNTABILITY"]
            completion    | /publishedEdition/id | "2099"
            relevance     | /publishedEdition/id | "2099"
            relevance     | /parameters/relevance.values/value | ["PUBLIC_ACCOUNTABILITY"]
            results       | /publishedEdition/id | "2099"
            """)
    void are_refused_where_rules_are_not_those_of_ogp(String value, String pointer, String text) {
        assertThat(readWith(VALUES.get(value), pointer, text).getFailures())
                .isNotEmpty()
                .extracting(Failure::getProblem)
                .anySatisfy(problem -> assertThat(problem).contains("expected"));
    }

    @Test
    void are_none_of_a_reform_which_is_read_as_it_decided() {
        Object reform = RULES.with(EligibilityParameters.MINIMUM_CRITERIA, 4).decide(Profiles.georgia());
        Class<?> type = ValueType.find(reform.getClass()).orElseThrow().declared();

        assertThat((Object) JSON.read(JSON.write(reform), type)).isEqualTo(reform);
    }
}
