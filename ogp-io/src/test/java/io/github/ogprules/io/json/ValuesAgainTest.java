package io.github.ogprules.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Commitments;
import io.github.ogprules.io.Committees;
import io.github.ogprules.io.Concerns;
import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.Memberships;
import io.github.ogprules.io.Participations;
import io.github.ogprules.io.Profiles;
import io.github.ogprules.io.Reports;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedScore;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.rules.concern.CaseRules;
import io.github.ogprules.rules.concern.ConcernRules;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.eligibility.ScoreComparison;
import io.github.ogprules.rules.joining.JoiningRules;
import io.github.ogprules.rules.joining.JoiningStepsRules;
import io.github.ogprules.rules.participation.ParticipationRules;
import io.github.ogprules.rules.plan.IrmReportRules;
import io.github.ogprules.rules.process.ProcessRules;
import io.github.ogprules.rules.process.StatusRules;
import io.github.ogprules.rules.review.ReviewRules;
import io.github.ogprules.rules.star.FinalStar;
import io.github.ogprules.rules.star.StarComparison;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Two values of one array that speak of the same: both are read, and the second is told. */
class ValuesAgainTest {

    private static final OgpJson JSON = OgpJson.standard();

    private static final EligibilityProfile GEORGIA = Profiles.georgia();

    private static final EligibilityDecision SCORE =
            EligibilityRules.forProfile(GEORGIA).decide(GEORGIA);

    private static final AssessedCommitment WITHOUT_ID =
            Commitments.full().withCommitment(Commitments.full().getCommitment().withId(Optional.empty()));

    private static final Map<String, Object> VALUES = Map.ofEntries(
            Map.entry("profile", GEORGIA),
            Map.entry(
                    "score comparison",
                    ScoreComparison.of(GEORGIA, PublishedScore.of(GEORGIA.getCountry(), GEORGIA.getYear(), 15, 16))),
            Map.entry("star comparison", StarComparison.of(Commitments.full(), StarColumn.CURRENT_END_OF_TERM)),
            Map.entry("score", PublishedScore.of(GEORGIA.getCountry(), 2014, 15, 16)),
            Map.entry("eligibility", SCORE),
            Map.entry("joining", JoiningRules.edition("2023-05").decide(GEORGIA)),
            Map.entry("reports", Reports.FULL),
            Map.entry("report decision", IrmReportRules.edition("2022").decide(Reports.FULL)),
            Map.entry("case", Concerns.GEORGIA),
            Map.entry("case decision", CaseRules.edition("2017").decide(Concerns.SUSPENDED)),
            Map.entry("concern", Concerns.FULL),
            Map.entry("concern decision", ConcernRules.edition("2017").decide(Concerns.FULL)),
            Map.entry("joining steps", Memberships.JOINING),
            Map.entry(
                    "joining steps decision", JoiningStepsRules.edition("2016").decide(Memberships.JOINING)),
            Map.entry("review", ReviewRules.edition("2023").decide(List.of(SCORE))),
            Map.entry("participation", Participations.FULL),
            Map.entry(
                    "participation decision", ParticipationRules.edition("2017").decide(Participations.FULL)),
            Map.entry("cycle", Memberships.CYCLE),
            Map.entry("process decision", ProcessRules.edition("2018").decide(Memberships.CYCLE)),
            Map.entry("membership", Memberships.TURKEY),
            Map.entry("status", StatusRules.edition("2014").decide(Memberships.TURKEY, Memberships.DAY)),
            Map.entry("election", Committees.election()),
            Map.entry("committee", Committees.full()),
            Map.entry("plan", Commitments.process().getPlan()),
            Map.entry("process", Commitments.process()),
            Map.entry("commitment", Commitments.full().getCommitment()),
            Map.entry("assessed", WITHOUT_ID),
            Map.entry("final star", FinalStar.of(Commitments.full())));

    private static Imported<?> readTwice(Object value) {
        return JSON.readAll(
                JSON.write(List.of(value, value)),
                ValueType.find(value.getClass()).orElseThrow().declared());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            profile     | GEO 2014                                           | country and year
            score       | GEO 2014 without a day                             | country, year and day
            score comparison | GEO 2014 without a day                        | country, year, day and edition
            star comparison | GBSC0001 CURRENT_END_OF_TERM                   | identifier and column
            eligibility | GEO 2014                                           | country, year and edition
            joining     | GEO 2014                                           | country, year and edition
            joining steps | BEN                                              | country
            joining steps decision | BEN                                     | country and edition
            review      | GEO                                                | country and edition
            reports     | Ghana 5 2026-11-30                                 | member, plan and day
            report decision | Ghana 5 2026-11-30                             | member, plan, day and edition
            participation | Malta 3                                          | member and plan
            participation decision | Malta 3                                 | member, plan and edition
            cycle       | TUR 2                                              | country and cycle
            process decision | TUR 2                                         | country, cycle and edition
            membership  | TUR                                                | country
            status      | TUR 2017-01-01                                     | country, day and edition
            election    | 2020                                               | year
            committee   | 2020-10-01                                         | day
            plan        | Georgia 2                                          | member and number
            process     | Georgia 2                                          | member and plan
            commitment  | GBSC0001                                           | identifier
            assessed    | Scotland, United Kingdom 1 4.1 A register of lobbying | plan, number and title
            final star  | GBSC0001                                           | identifier
            """)
    void are_told_with_the_first_of_them(String value, String found, String what) {
        Imported<?> imported = readTwice(VALUES.get(value));

        assertThat(imported.getValues()).hasSize(2);
        assertThat(imported.getFailures())
                .filteredOn(failure -> failure.getReason() == FailureReason.DUPLICATE)
                .singleElement()
                .extracting(Failure::getMessage)
                .isEqualTo("at /1: found '" + found + "', read as it stands: element 0 is of the same " + what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan            | Georgia 2                       | member and number
            process         | Georgia 2                       | member and plan
            commitment      | Georgia 1 4.1 A register of lobbying | plan, number and title
            assessed        | Georgia 1 4.1 A register of lobbying | plan, number and title
            final star      | Georgia 1 4.1 A register of lobbying | plan, number and title
            star comparison | Georgia 1 4.1 A register of lobbying CURRENT_END_OF_TERM | plan, number, title and column
            """)
    void are_told_of_one_country_however_it_is_spelled(String value, String found, String what) {
        Member georgia = Member.of(Country.of("GEO", "Georgia"));
        List<String> values = Stream.of(georgia.withName("Republic of Georgia"), georgia.withName("GEO"), georgia)
                .map(member -> JSON.write(ofMember(value, member)))
                .toList();

        Imported<?> imported = JSON.readAll(
                values.toString(),
                ValueType.find(VALUES.get(value).getClass()).orElseThrow().declared());

        assertThat(imported.getValues()).hasSize(3);
        assertThat(imported.getFailures())
                .filteredOn(failure -> failure.getReason() == FailureReason.DUPLICATE)
                .hasSize(2)
                .last()
                .extracting(Failure::getMessage)
                .isEqualTo("at /2: found '" + found + "', read as it stands: element 0 is of the same " + what
                        + ", with other values");
    }

    private static Object ofMember(String value, Member member) {
        AssessedCommitment assessed = WITHOUT_ID.withCommitment(WITHOUT_ID
                .getCommitment()
                .withPlan(WITHOUT_ID.getCommitment().getPlan().withMember(member)));
        ActionPlan plan = Commitments.process().getPlan().withMember(member);
        return switch (value) {
            case "plan" -> plan;
            case "process" -> Commitments.process().withPlan(plan);
            case "commitment" -> assessed.getCommitment();
            case "assessed" -> assessed;
            case "final star" -> FinalStar.of(assessed);
            default -> StarComparison.of(assessed, StarColumn.CURRENT_END_OF_TERM);
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            profile         | /country
            score           | /country
            plan            | /member/country
            process         | /plan/member/country
            reports         | /plan/member/country
            commitment      | /plan/member/country
            assessed        | /commitment/plan/member/country
            final star      | /commitment/plan/member/country
            star comparison | /commitment/plan/member/country
            eligibility     | /country
            joining         | /eligibility/country
            case            | /country
            case decision   | /question/concernCase/country
            concern         | /country
            concern decision | /concern/country
            joining steps   | /country
            joining steps decision | /steps/country
            cycle           | /country
            process decision | /cycle/country
            membership      | /country
            status          | /question/history/country
            review          | /country
            election        | /candidates/0/country
            committee       | /governmentMembers/0/country
            committee       | /civilSocietyMembers/0/country
            """)
    void are_told_once_for_another_region_of_one_country(String value, String pointer) {
        JsonNode first = ofRegion(value, pointer, Region.EUROPE);
        JsonNode second = ofRegion(value, pointer, Region.AFRICA);

        Imported<?> imported = JSON.readAll(
                List.of(first, second, second, first).toString(),
                ValueType.find(VALUES.get(value).getClass()).orElseThrow().declared());

        assertThat(imported.getValues()).hasSize(4);
        assertThat(imported.getFailures())
                .filteredOn(failure -> failure.getProblem().contains("of the same country"))
                .filteredOn(failure -> failure.getReason() == FailureReason.CONTRADICTION)
                .singleElement()
                .extracting(Failure::getMessage)
                .isEqualTo(
                        "at /1" + pointer
                                + "/region: found 'AFRICA', read as it stands: expected Europe, as element 0 is of the same country");
    }

    @Test
    void are_told_for_another_region_within_an_element() {
        assertThat(JSON.readAll(
                                "[" + ofRegion("score comparison", "/published/country", Region.EUROPE) + "]",
                                ScoreComparison.class)
                        .getFailures())
                .extracting(Failure::getMessage)
                .containsExactly(
                        "at /0/decision/country/region: found 'ASIA_PACIFIC', read as it stands: expected Europe, as"
                                + " element 0 is of the same country");
    }

    private static JsonNode ofRegion(String value, String pointer, Region region) {
        JsonNode tree = WireFormat.mapper().readTree(JSON.write(VALUES.get(value)));
        ((ObjectNode) tree.at(pointer)).put("region", region.name());
        return tree;
    }

    @Test
    void are_none_where_the_columns_of_stars_differ() {
        assertThat(JSON.readAll(JSON.write(StarComparison.all(Commitments.full())), StarComparison.class)
                        .getFailures())
                .extracting(Failure::getReason)
                .doesNotContain(FailureReason.DUPLICATE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            commitment | /plan
            assessed   | /commitment/plan
            final star | /commitment/plan
            star comparison | /commitment/plan
            """)
    void are_told_once_for_a_plan_of_which_they_say_something_else(String value, String pointer) {
        String json = JSON.write(VALUES.get(value));
        String later = json.replace("\"endYear\" : 2018", "\"endYear\" : 2019");
        assertThat(later).isNotEqualTo(json);

        Imported<?> imported = JSON.readAll(
                "[" + json + "," + later + "," + later + "]",
                ValueType.find(VALUES.get(value).getClass()).orElseThrow().declared());

        assertThat(imported.getValues()).hasSize(3);
        assertThat(imported.getFailures())
                .filteredOn(failure -> failure.getReason() == FailureReason.CONTRADICTION
                        && failure.getProblem().contains("of the same plan"))
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.getPointer()).contains("/1" + pointer + "/endYear");
                    assertThat(failure.getProblem())
                            .isEqualTo("read as it stands: expected 2018, as element 0 is of the same plan");
                });
    }

    @Test
    void are_none_where_a_value_names_no_subject() {
        assertThat(readTwice(CountryCode.parse("GEO")).getFailures()).isEmpty();
    }
}
