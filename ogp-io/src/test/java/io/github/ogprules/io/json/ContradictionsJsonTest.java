package io.github.ogprules.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Commitments;
import io.github.ogprules.io.Committees;
import io.github.ogprules.io.Failure;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.Profiles;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.irm.AssessmentMoment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.rules.committee.Balance;
import io.github.ogprules.rules.committee.BalanceDimension;
import io.github.ogprules.rules.committee.CompositionRules;
import io.github.ogprules.rules.committee.ElectionRules;
import io.github.ogprules.rules.committee.MeetingRules;
import io.github.ogprules.rules.committee.SeatPlanner;
import io.github.ogprules.rules.committee.SeatQuestion;
import io.github.ogprules.rules.eligibility.EligibilityParameters;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.measure.DesignFilterRules;
import io.github.ogprules.rules.measure.HighAmbitionRules;
import io.github.ogprules.rules.measure.HighCompletionRules;
import io.github.ogprules.rules.measure.RelevanceRules;
import io.github.ogprules.rules.measure.StrongEarlyResultsRules;
import io.github.ogprules.rules.star.StarRules;
import java.util.List;
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

    private static final SeatQuestion QUESTION = SeatQuestion.builder()
            .candidates(Committees.election().getStayingMembers().getValue())
            .addCandidates(GovernmentMember.of(Country.of("KEN", "Kenya"), Region.AFRICA))
            .seats(4)
            .dimension(BalanceDimension.REGION)
            .build();

    private static final Map<String, Object> VALUES = Map.ofEntries(
            Map.entry("eligibility", RULES.decide(Profiles.georgia())),
            Map.entry("rules", RULES),
            Map.entry("star", STARS.decide(ASSESSMENT)),
            Map.entry("measure", HighAmbitionRules.edition("2024").decide(ASSESSMENT)),
            Map.entry("starRules", STARS),
            Map.entry("designFilters", DesignFilterRules.edition("2021")),
            Map.entry("ambition", HighAmbitionRules.edition("2024")),
            Map.entry("completion", HighCompletionRules.edition("2024")),
            Map.entry("relevance", RelevanceRules.edition("2013")),
            Map.entry("results", StrongEarlyResultsRules.edition("2024")),
            Map.entry("committee", CompositionRules.edition("2014").decide(Committees.full())),
            Map.entry("meetings", MeetingRules.edition("2016").decide(List.of())),
            Map.entry("election", ElectionRules.edition("2017").decide(Committees.election())),
            Map.entry("balance", Balance.of(Committees.full(), BalanceDimension.REGION)),
            Map.entry("terms", Balance.of(Committees.full(), BalanceDimension.TERM)),
            Map.entry("plan", SeatPlanner.of(CompositionRules.edition("2014")).decide(QUESTION)));

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
            committee | /verdict | "IN_ORDER" | ``
            committee | /findings | [] | ``
            committee | /findings/0/outcome | "NOT_MET" | /findings/0
            committee | /findings/0/observed | {"min": 12, "max": 12} | /findings/0
            committee | /findings/0/observed | deleted | /findings/0
            committee | /findings/5/observed | {"min": 2, "max": 2} | ``
            committee | /findings/3/outcome | "NOT_ASSESSED" | /findings/3
            meetings | /verdict | "IN_ORDER" | ``
            meetings | /findings/0/observed | {"min": 1, "max": 1} | /findings/0
            meetings | /findings/2/outcome | "MET" | /findings/2
            meetings | /findings/2/observed | {"min": 0, "max": 0} | /findings/2
            election | /verdict | "UNDETERMINED" | ``
            election | /findings/0/outcome | "MET" | /findings/0
            election | /findings/0/observed | 40 | ``
            election | /committeeFindings/2/observed | {"min": 0, "max": 0} | /committeeFindings/2
            election | /committeeFindings/2/counted | [] | ``
            election | /committeeFindings/3/counted | ["Republic of Korea"] | ``
            election | /findings/1/candidate/electoralRegion | "EUROPE" | ``
            plan | /verdict | "IMPOSSIBLE" | ``
            plan | /numberOfSets | 0 | ``
            plan | /evenness | deleted | ``
            balance | /members | 5 | ``
            balance | /groups/0/members | 2000000000 | ``
            balance | /groups/0/name | "Atlantis" | ``
            balance | /groups/0/minShare | "1/2" | ``
            balance | /maxEvenness | 0.9999 | ``
            terms | /groups/0/name | "Term 9" | ``
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
