package io.github.ogprules.io.json;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.ASSET_DISCLOSURE_METRIC;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.AUDIT_REPORT_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BANDS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOUNDARY;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.LAW_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.MAXIMUM_POINTS_PER_CRITERION;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.MINIMUM_CRITERIA;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.PERCENT_ROUNDING;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.THRESHOLD;
import static io.github.ogprules.rules.joining.JoiningParameters.NON_RECOGNISED_STATES;
import static io.github.ogprules.rules.joining.JoiningParameters.STATES_NOT_RECOGNISED;
import static io.github.ogprules.rules.joining.ValuesCheckParameters.COMBINATION;
import static io.github.ogprules.rules.joining.ValuesCheckParameters.MINIMUM_LEVEL;
import static io.github.ogprules.rules.plan.CalendarParameters.DUE_DAY;
import static io.github.ogprules.rules.plan.CalendarParameters.PLAN_YEARS;
import static io.github.ogprules.rules.review.ReviewParameters.RECOVERY_DEADLINE;
import static io.github.ogprules.rules.review.ReviewParameters.YEARS_BELOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ogprules.io.Concerns;
import io.github.ogprules.io.DefaultLocales;
import io.github.ogprules.io.Dossiers;
import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Golden;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.Memberships;
import io.github.ogprules.io.Participations;
import io.github.ogprules.io.Profiles;
import io.github.ogprules.io.Programmes;
import io.github.ogprules.io.Reports;
import io.github.ogprules.io.Submissions;
import io.github.ogprules.io.validation.OgpValidator;
import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.model.eligibility.PublishedScore;
import io.github.ogprules.model.plan.PlanSubmission;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.concern.CaseRules;
import io.github.ogprules.rules.concern.ConcernRules;
import io.github.ogprules.rules.concern.RapidResponseRules;
import io.github.ogprules.rules.eligibility.AssetDisclosureMetric;
import io.github.ogprules.rules.eligibility.Boundary;
import io.github.ogprules.rules.eligibility.CivilLibertiesBand;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.eligibility.EligibilityScore;
import io.github.ogprules.rules.eligibility.ScoreComparison;
import io.github.ogprules.rules.joining.Combination;
import io.github.ogprules.rules.joining.JoiningDecision;
import io.github.ogprules.rules.joining.JoiningRules;
import io.github.ogprules.rules.joining.JoiningStepsRules;
import io.github.ogprules.rules.joining.NonRecognisedStates;
import io.github.ogprules.rules.joining.ValuesCheckDecision;
import io.github.ogprules.rules.joining.ValuesCheckRules;
import io.github.ogprules.rules.participation.ParticipationRules;
import io.github.ogprules.rules.plan.CalendarDecision;
import io.github.ogprules.rules.plan.CalendarRules;
import io.github.ogprules.rules.plan.IrmReportRules;
import io.github.ogprules.rules.process.ProcessRules;
import io.github.ogprules.rules.process.StatusRules;
import io.github.ogprules.rules.programme.AwardEntryRules;
import io.github.ogprules.rules.programme.ContributionRules;
import io.github.ogprules.rules.programme.LocalEntryRules;
import io.github.ogprules.rules.review.ReviewDecision;
import io.github.ogprules.rules.review.ReviewRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OgpJsonTest {

    private static final OgpJson JSON = OgpJson.standard();

    private static final String GEORGIA = "{\"code\": \"GEO\", \"name\": \"Georgia\"}";

    /** A profile of Georgia with further fields. */
    private static String profile(String fields) {
        return "{\"country\": " + GEORGIA + ", \"year\": 2014" + fields + "}";
    }

    private static String profile(int year) {
        return "{\"country\": " + GEORGIA + ", \"year\": " + year + "}";
    }

    private static String profile(int year, String fields) {
        return "{\"country\": " + GEORGIA + ", \"year\": " + year + fields + "}";
    }

    private static Failure failure(String json, Class<?> type) {
        return catchThrowableOfType(UnreadableJsonException.class, () -> JSON.read(json, type))
                .getFailure();
    }

    private static Failure failure(String json) {
        return failure(json, EligibilityProfile.class);
    }

    private static ReviewDecision review() {
        EligibilityProfile georgia = Profiles.georgia();
        EligibilityProfile poor = georgia.withFiscalTransparency(Observation.known(BudgetDocuments.of(false, false)));
        return ReviewRules.edition("2016")
                .decide(Stream.of(
                                georgia.withYear(2014),
                                poor.withYear(2015),
                                Profiles.minimal().withYear(2017))
                        .map(EligibilityRules.edition("2014")::decide)
                        .toList());
    }

    @Nested
    class Written_json {

        static Stream<Arguments> values() {
            EligibilityProfile georgia = Profiles.georgia();
            return Stream.of(
                    arguments("profile-full.json", georgia),
                    arguments("profile-minimal.json", Profiles.minimal()),
                    arguments("profile-mixed.json", Profiles.mixed()),
                    arguments(
                            "eligibility-decision.json",
                            EligibilityRules.edition("2014").decide(georgia)),
                    arguments(
                            "eligibility-decision-bounds.json",
                            EligibilityRules.edition("2023").decide(Profiles.mixed())),
                    arguments(
                            "joining-decision.json",
                            JoiningRules.edition("2014-12").decide(georgia)),
                    arguments(
                            "values-check-decision.json",
                            ValuesCheckRules.edition("2017").decide(georgia)),
                    arguments("review-decision.json", review()),
                    arguments("plan-submission.json", Submissions.late()),
                    arguments(
                            "calendar-decision.json",
                            CalendarRules.edition("2015").decide(Submissions.late())),
                    arguments("plan-reports.json", Reports.FULL),
                    arguments("dossier.json", Dossiers.GHANA_IN_2026),
                    arguments("local-application.json", Programmes.LOCAL),
                    arguments(
                            "local-entry-decision.json",
                            LocalEntryRules.edition("2020").decide(Programmes.LOCAL)),
                    arguments(
                            "award-entry-decision.json",
                            AwardEntryRules.edition("2016").decide(Programmes.ENTRY)),
                    arguments("contribution-rules-2015.json", ContributionRules.edition("2015")),
                    arguments(
                            "irm-report-decision.json",
                            IrmReportRules.edition("2022").decide(Reports.FULL)),
                    arguments("irm-report-rules-2022.json", IrmReportRules.edition("2022")),
                    arguments("calendar-rules-2015.json", CalendarRules.edition("2015")),
                    arguments("calendar-rules-2022.json", CalendarRules.edition("2022")),
                    arguments("concern.json", Concerns.FULL),
                    arguments("case.json", Concerns.GEORGIA),
                    arguments("case-decision.json", CaseRules.edition("2017").decide(Concerns.SUSPENDED)),
                    arguments("case-rules-2014.json", CaseRules.edition("2014")),
                    arguments(
                            "concern-decision.json",
                            ConcernRules.edition("2017").decide(Concerns.FULL)),
                    arguments("concern-rules-2017.json", ConcernRules.edition("2017")),
                    arguments("rapid-response-rules-2018.json", RapidResponseRules.edition("2018")),
                    arguments("joining-steps.json", Memberships.JOINING),
                    arguments(
                            "joining-steps-decision.json",
                            JoiningStepsRules.edition("2016").decide(Memberships.JOINING)),
                    arguments("joining-steps-rules-2023.json", JoiningStepsRules.edition("2023")),
                    arguments("participation.json", Participations.FULL),
                    arguments(
                            "participation-decision.json",
                            ParticipationRules.edition("2017").decide(Participations.FULL)),
                    arguments("participation-rules-2022.json", ParticipationRules.edition("2022")),
                    arguments("process-cycle.json", Memberships.CYCLE),
                    arguments(
                            "process-decision.json",
                            ProcessRules.edition("2018").decide(Memberships.CYCLE)),
                    arguments("process-rules-2022.json", ProcessRules.edition("2022")),
                    arguments("membership-history.json", Memberships.TURKEY),
                    arguments(
                            "status-decision.json",
                            StatusRules.edition("2014").decide(Memberships.TURKEY, Memberships.DAY)),
                    arguments("status-rules-2022.json", StatusRules.edition("2022")),
                    arguments("eligibility-rules-2014.json", EligibilityRules.edition("2014")),
                    arguments(
                            "eligibility-rules-2014-reform.json",
                            EligibilityRules.edition("2014")
                                    .with(THRESHOLD, Ratio.of(4, 5))
                                    .with(CIVIL_LIBERTIES_BOUNDARY, Boundary.INCLUSIVE)),
                    arguments("values-check-rules.json", ValuesCheckRules.edition("2017")),
                    arguments("joining-rules-2018.json", JoiningRules.edition("2018")),
                    arguments("review-rules-2016.json", ReviewRules.edition("2016")),
                    arguments("review-rules-2023.json", ReviewRules.edition("2023")),
                    arguments("edition.json", EligibilityRules.edition("2014").getEdition()));
        }

        @ParameterizedTest
        @MethodSource("values")
        void is_as_reviewed(String file, Object value) {
            Golden.assertSame(OgpJsonTest.class, file, ordered(JSON.write(value)));
        }

        @ParameterizedTest
        @MethodSource("values")
        void is_read_back_equal(String file, Object value) {
            assertThat(JSON.read(Golden.text(OgpJsonTest.class, file), type(value)))
                    .isEqualTo(value);
        }

        @ParameterizedTest
        @ValueSource(strings = {DefaultLocales.TURKISH, DefaultLocales.ARABIC, DefaultLocales.GERMAN})
        void is_the_same_under_every_default_locale(String locale) {
            EligibilityDecision decision = EligibilityRules.edition("2014").decide(Profiles.georgia());

            assertThat(DefaultLocales.under(locale, () -> JSON.write(decision) + "\n"))
                    .isEqualTo(Golden.text(OgpJsonTest.class, "eligibility-decision.json"));
        }

        /** The states that are not recognised are a set: their order is not part of the format. */
        private static String ordered(String json) {
            return json.replace("[ \"XKX\", \"TWN\" ]", "[ \"TWN\", \"XKX\" ]");
        }

        private static Class<?> type(Object value) {
            return Stream.concat(
                            Stream.of(value.getClass().getInterfaces()),
                            Stream.of(value.getClass().getSuperclass()))
                    .filter(declared -> value.getClass().getSimpleName().equals("Immutable" + declared.getSimpleName()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class Every_value_is_read_back_equal {

        static Stream<EligibilityProfile> profiles() {
            return Profiles.random(200);
        }

        static Stream<EligibilityRules> reforms() {
            return EligibilityRules.all().stream()
                    .flatMap(rules -> Stream.of(
                            rules,
                            rules.with(THRESHOLD, Ratio.ofPercent(70)),
                            rules.with(
                                    CIVIL_LIBERTIES_BANDS, List.of(CivilLibertiesBand.of(new BigDecimal("6.25"), 4))),
                            rules.with(ASSET_DISCLOSURE_METRIC, AssetDisclosureMetric.LAW_AND_PUBLIC_ACCESS),
                            rules.with(PERCENT_ROUNDING, RoundingMode.DOWN).with(MINIMUM_CRITERIA, 1),
                            rules.with(MAXIMUM_POINTS_PER_CRITERION, 8).with(LAW_POINTS, 7)));
        }

        static Stream<JoiningRules> joining() {
            return JoiningRules.all().stream()
                    .flatMap(rules -> Stream.of(
                            rules,
                            rules.with(NON_RECOGNISED_STATES, NonRecognisedStates.MAY_NOT_JOIN),
                            rules.withEligibility(rules.getEligibility().with(AUDIT_REPORT_POINTS, 1)),
                            rules.withEligibility(EligibilityRules.edition("2014")),
                            rules.withValuesCheck(
                                    ValuesCheckRules.edition("2017").with(MINIMUM_LEVEL, 2))));
        }

        @ParameterizedTest
        @MethodSource("profiles")
        void profile(EligibilityProfile profile) {
            assertThat(JSON.read(JSON.write(profile), EligibilityProfile.class)).isEqualTo(profile);
        }

        @Test
        void profiles_in_a_list() {
            List<EligibilityProfile> profiles = profiles().toList();

            Imported<EligibilityProfile> read = JSON.readAll(JSON.write(profiles), EligibilityProfile.class);

            assertThat(read.getValues()).isEqualTo(profiles);
            assertThat(read.getFailures())
                    .filteredOn(failure -> failure.getReason() != FailureReason.DUPLICATE)
                    .filteredOn(failure -> !failure.getProblem().endsWith("all scores of a file on the same scale"))
                    .allMatch(failure -> failure.getReason() == FailureReason.CONTRADICTION)
                    .extracting(Failure::getProblem)
                    .filteredOn(problem -> !problem.contains("of the same country"))
                    .isEqualTo(profiles.stream()
                            .flatMap(profile -> OgpValidator.standard().remarks(profile).stream())
                            .map(Failure::getProblem)
                            .toList());
        }

        @Test
        void profiles_of_one_country_and_year_which_are_named() {
            EligibilityProfile profile = Profiles.georgia();

            Imported<EligibilityProfile> read =
                    JSON.readAll(JSON.write(List.of(profile, profile)), EligibilityProfile.class);

            assertThat(read.getValues()).containsExactly(profile, profile);
            assertThat(read.getFailures())
                    .singleElement()
                    .returns(FailureReason.DUPLICATE, Failure::getReason)
                    .returns(Optional.of("/1"), Failure::getPointer)
                    .returns("read as it stands: element 0 is of the same country and year", Failure::getProblem);
        }

        @Test
        void profiles_of_one_country_and_year_that_say_something_else() {
            EligibilityProfile profile = Profiles.georgia();

            assertThat(JSON.readAll(
                                    JSON.write(List.of(profile, profile.withAssetDisclosure(Observation.unknown()))),
                                    EligibilityProfile.class)
                            .getFailures())
                    .extracting(Failure::getProblem)
                    .containsExactly("read as it stands: element 0 is of the same country and year, with other values");
        }

        @Test
        void not_by_the_type_of_an_array() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JSON.readAll("[]", EligibilityProfile[].class))
                    .withMessage("type EligibilityProfile[]: expected the type of the elements, EligibilityProfile");
        }

        @Test
        void published_scores_and_what_they_are_compared_with() {
            PublishedScore score = PublishedScore.builder()
                    .country(Profiles.georgia().getCountry())
                    .year(2014)
                    .day(LocalDate.of(2014, 12, 22))
                    .total(15)
                    .base(16)
                    .percent(new BigDecimal("93.8"))
                    .addCitations(Citation.of("OGP eligibility", "OGP", "2014-12-22", "https://ogpblog.wordpress.com/"))
                    .build();
            ScoreComparison comparison = ScoreComparison.of(Profiles.georgia(), score);

            assertThat(JSON.read(JSON.write(score), PublishedScore.class)).isEqualTo(score);
            assertThat(JSON.read(
                                    "{\"country\": {\"code\": \"GEO\", \"name\": \"Georgia\"}, \"year\": 2014, \"percent\": 69.0}",
                                    PublishedScore.class)
                            .getPercent())
                    .contains(new BigDecimal("69.0"));
            assertThat(JSON.read(JSON.write(comparison), ScoreComparison.class)).isEqualTo(comparison);
        }

        @ParameterizedTest
        @MethodSource("reforms")
        void eligibility_rules_and_their_edition(EligibilityRules rules) {
            EligibilityRules read = JSON.read(JSON.write(rules), EligibilityRules.class);

            assertThat(read).isEqualTo(rules);
            assertThat(read.getEdition()).isEqualTo(rules.getEdition());
            assertThat(JSON.read(JSON.write(rules.getEdition()), Edition.class)).isEqualTo(rules.getEdition());
        }

        @ParameterizedTest
        @MethodSource("reforms")
        void decisions_on_eligibility_by_rules_that_were_read(EligibilityRules rules) {
            EligibilityRules read = JSON.read(JSON.write(rules), EligibilityRules.class);

            assertThat(profiles().limit(50)).allSatisfy(profile -> {
                EligibilityDecision decision = rules.decide(profile);
                assertThat(read.decide(profile)).isEqualTo(decision);
                assertThat(JSON.read(JSON.write(decision), EligibilityDecision.class))
                        .isEqualTo(decision);
            });
        }

        @ParameterizedTest
        @MethodSource("joining")
        void joining_rules_and_their_decisions(JoiningRules rules) {
            JoiningRules read = JSON.read(JSON.write(rules), JoiningRules.class);

            assertThat(read).isEqualTo(rules);
            assertThat(profiles().limit(50)).allSatisfy(profile -> {
                JoiningDecision decision = rules.decide(profile);
                assertThat(read.decide(profile)).isEqualTo(decision);
                assertThat(JSON.read(JSON.write(decision), JoiningDecision.class))
                        .isEqualTo(decision);
            });
        }

        @Test
        void joining_rules_for_other_states() {
            assertThat(Stream.of("", "XK", "TW,GE")
                            .map(codes -> Stream.of(codes.split(","))
                                    .filter(code -> !code.isEmpty())
                                    .map(CountryCode::parse)
                                    .collect(Collectors.toSet())))
                    .allSatisfy(states -> {
                        JoiningRules rules = JoiningRules.edition("2023-05").with(STATES_NOT_RECOGNISED, states);
                        assertThat(JSON.read(JSON.write(rules), JoiningRules.class))
                                .isEqualTo(rules);
                    });
        }

        @Test
        void values_check_rules_and_their_decisions() {
            ValuesCheckRules published = ValuesCheckRules.edition("2017");
            assertThat(List.of(
                            published,
                            published.with(MINIMUM_LEVEL, 0),
                            published.with(COMBINATION, Combination.AT_LEAST_ONE)))
                    .allSatisfy(rules -> {
                        assertThat(JSON.read(JSON.write(rules), ValuesCheckRules.class))
                                .isEqualTo(rules);
                        assertThat(profiles().map(rules::decide))
                                .allSatisfy(decision -> assertThat(
                                                JSON.read(JSON.write(decision), ValuesCheckDecision.class))
                                        .isEqualTo(decision));
                    });
        }

        @Test
        void review_rules_and_their_decisions() {
            List<ReviewRules> editionsAndReforms = new ArrayList<>(ReviewRules.all());
            editionsAndReforms.add(ReviewRules.edition("2023").with(YEARS_BELOW, 3));
            editionsAndReforms.add(
                    ReviewRules.edition("2023").with(RECOVERY_DEADLINE, Optional.of(MonthDay.of(2, 29))));
            editionsAndReforms.add(ReviewRules.edition("2016").with(RECOVERY_DEADLINE, Optional.empty()));
            assertThat(editionsAndReforms).allSatisfy(rules -> {
                assertThat(JSON.read(JSON.write(rules), ReviewRules.class)).isEqualTo(rules);
                assertThat(profiles()).allSatisfy(profile -> {
                    ReviewDecision decision = rules.decide(
                            List.of(EligibilityRules.edition("2023").decide(profile)));
                    assertThat(JSON.read(JSON.write(decision), ReviewDecision.class))
                            .isEqualTo(decision);
                    ReviewDecision ofMember = rules.decide(
                            List.of(EligibilityRules.edition("2023").decide(profile)), profile.getYear() - 1);
                    assertThat(JSON.read(JSON.write(ofMember), ReviewDecision.class))
                            .isEqualTo(ofMember);
                });
            });
        }

        @Test
        void calendar_rules_their_reforms_and_their_decisions() {
            List<CalendarRules> editionsAndReforms = new ArrayList<>(CalendarRules.all());
            editionsAndReforms.add(CalendarRules.edition("2015").with(PLAN_YEARS, Set.of(4, 2)));
            editionsAndReforms.add(CalendarRules.edition("2018").with(DUE_DAY, Optional.of(MonthDay.of(2, 29))));
            assertThat(editionsAndReforms).allSatisfy(rules -> {
                assertThat(JSON.read(JSON.write(rules), CalendarRules.class)).isEqualTo(rules);
                assertThat(Submissions.random(20220101).limit(200)).allSatisfy(plan -> {
                    assertThat(JSON.read(JSON.write(plan), PlanSubmission.class))
                            .isEqualTo(plan);
                    CalendarDecision decision = rules.decide(plan);
                    assertThat(JSON.read(JSON.write(decision), CalendarDecision.class))
                            .isEqualTo(decision);
                });
            });
        }

        @Test
        void country_code_ratio_and_citation() {
            Citation citation = Citation.of("A title", "A publisher", "2014-12", "https://example.org/a?b=c#d");

            assertThat(JSON.read("\"ge\"", CountryCode.class)).isEqualTo(CountryCode.parse("GEO"));
            assertThat(JSON.write(CountryCode.parse("GE"))).isEqualTo("\"GEO\"");
            assertThat(JSON.read(JSON.write(Ratio.of(6, 8)), Ratio.class)).isEqualTo(Ratio.of(3, 4));
            assertThat(JSON.read(JSON.write(citation), Citation.class)).isEqualTo(citation);
        }
    }

    @Nested
    class Fields_that_follow_from_others {

        private final EligibilityScore score =
                EligibilityRules.edition("2023").decide(Profiles.georgia()).getScore();

        @Test
        void are_written_after_the_others() {
            assertThat(JSON.write(score).replaceAll("\\s", ""))
                    .isEqualTo("{\"minPoints\":15,\"maxPoints\":15,\"base\":16,\"needed\":12,"
                            + "\"percentRounding\":\"HALF_UP\","
                            + "\"exact\":true,\"maxShortfall\":0,\"minShortfall\":0,\"percent\":94}");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                "exact" : true     | "exact" : false    | CONTRADICTION | /exact        | expected true, which follows from other fields
                "maxShortfall" : 0 | "maxShortfall" : 9 | CONTRADICTION | /maxShortfall | expected 0, which follows from other fields
                "percent" : 94     | "percent" : 1      | CONTRADICTION | /percent      | expected 94, which follows from other fields
                "percent" : 94     | "percent" : null   | CONTRADICTION | /percent      | expected 94, which follows from other fields
                "percent" : 94     | "percent" : {"a":1} | INVALID_VALUE | /percent      | expected a whole number
                """)
        void are_refused_if_they_contradict_these(
                String part, String broken, FailureReason reason, String pointer, String problem) {
            String json = JSON.write(score);
            assertThat(json).contains(part);

            assertThat(catchThrowableOfType(
                                    UnreadableJsonException.class,
                                    () -> JSON.read(json.replace(part, broken), EligibilityScore.class))
                            .getFailures())
                    .extracting(
                            Failure::getReason, failure -> failure.getPointer().orElse(""), Failure::getProblem)
                    .containsExactly(tuple(reason, pointer, problem));
        }

        @Test
        void may_be_left_out() {
            String json =
                    "{\"minPoints\":15,\"maxPoints\":15,\"base\":16,\"needed\":12,\"percentRounding\":\"HALF_UP\"}";

            assertThat(JSON.read(json, EligibilityScore.class)).isEqualTo(score);
        }
    }

    @Nested
    class Read_json {

        @Test
        void may_have_its_fields_in_any_order() {
            String json =
                    "{\"citizenEngagement\": {\"score\": 5.88}, \"year\": 2014, \"country\": {\"name\": \"Georgia\","
                            + " \"code\": \"ge\"}}";

            assertThat(JSON.read(json, EligibilityProfile.class))
                    .isEqualTo(
                            Profiles.minimal().withCitizenEngagement(Observation.known(CivilLiberties.parse("5.88"))));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", ", \"fiscalTransparency\": null", ", \"fiscalTransparency\": \"unknown\""})
        void leaves_unknown_what_is_not_there(String fields) {
            assertThat(JSON.read(profile(fields), EligibilityProfile.class)).isEqualTo(Profiles.minimal());
        }

        @Test
        void leaves_unknown_the_part_of_the_evidence_that_is_not_there() {
            String json = profile(", \"fiscalTransparency\": {\"auditReport\": true}");

            assertThat(JSON.read(json, EligibilityProfile.class).getFiscalTransparency())
                    .isEqualTo(Observation.known(BudgetDocuments.of(Observation.unknown(), Observation.known(true))));
        }

        @Test
        void tells_published_points_by_their_field() {
            String json = profile(", \"citizenEngagement\": {\"points\": 3}");

            assertThat(JSON.read(json, EligibilityProfile.class).getCitizenEngagement())
                    .isEqualTo(Observation.known(PublishedPoints.of(3)));
        }

        @ParameterizedTest
        @CsvSource({"5.88, 5.88", "5.880000, 5.88", "10, 10", "0, 0", "5e0, 5", "0.1, 0.1"})
        void keeps_decimals_exactly(String written, String score) {
            String json = profile(", \"citizenEngagement\": {\"score\": " + written + "}");

            assertThat(JSON.read(json, EligibilityProfile.class).getCitizenEngagement())
                    .isEqualTo(Observation.known(CivilLiberties.parse(score)));
        }

        @ParameterizedTest
        @ValueSource(strings = {DefaultLocales.TURKISH, DefaultLocales.ARABIC, DefaultLocales.GERMAN})
        void means_the_same_under_every_default_locale(String locale) {
            String json = profile(", \"citizenEngagement\": {\"score\": 5.88}")
                    .replace("GEO", "fji")
                    .replace("Georgia", "Fiji");

            assertThat(DefaultLocales.under(
                            locale,
                            () -> JSON.read(json, EligibilityProfile.class)
                                    .getCountry()
                                    .getCode()))
                    .isEqualTo(CountryCode.parse("FJI"));
        }
    }

    @Test
    void refuses_a_country_whose_code_and_name_are_those_of_two_and_keeps_the_others() {
        Imported<EligibilityProfile> imported = OgpJson.standard().readAll("""
                [{"country": {"code": "DEU", "name": "Georgia"}, "year": 2014},
                 {"country": {"code": "DEU", "name": "Bundesrepublik"}, "year": 2014}]
                """, EligibilityProfile.class);

        assertThat(imported.getValues()).hasSize(1);
        assertThat(imported.getFailures()).singleElement().satisfies(failure -> {
            assertThat(failure.getPointer()).contains("/0/country");
            assertThat(failure.getReason()).isEqualTo(FailureReason.CONTRADICTION);
            assertThat(failure.getProblem())
                    .contains("the name is that of Georgia (GEO): expected a name of Germany (DEU)");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            AUT | Australia         | CONTRADICTION | the name is that of Australia (AUS): expected a name of Austria (AUT)
            GEO | DEU               | CONTRADICTION | the name is that of Germany (DEU): expected a name of Georgia (GEO)
            NA  | Georgia           | CONTRADICTION | the name is that of Georgia (GEO): expected a name of Namibia (NAM)
            NA  | NA                | INVALID_VALUE | the name 'NA' is a marker of missing values: expected a name of Namibia (NAM)
            NA  | n/a               | INVALID_VALUE | the name 'n/a' is a marker of missing values: expected a name of Namibia (NAM)
            GEO | NA                | INVALID_VALUE | the name 'NA' is a marker of missing values: expected a name of Georgia (GEO)
            GEO | #N/A N/A          | INVALID_VALUE | the name '#N/A N/A' is a marker of missing values: expected the name of a country
            NA  | South West Africa | INVALID_VALUE | the code of Namibia and a marker of missing values: expected NAM or the English name of a country
            nr  | Pleasant Island   | INVALID_VALUE | the code of Nauru and a marker of missing values: expected NRU or the English name of a country
            """)
    void refuses_a_country_that_may_be_another_or_none(String code, String name, FailureReason reason, String problem) {
        Imported<EligibilityProfile> imported = JSON.readAll(
                "[{\"country\": {\"code\": \"" + code + "\", \"name\": \"" + name + "\"}, \"year\": 2014}]",
                EligibilityProfile.class);

        assertThat(imported.getValues()).isEmpty();
        assertThat(imported.getFailures())
                .extracting(Failure::getReason, failure -> failure.getPointer().orElse(""), Failure::getProblem)
                .containsExactly(tuple(reason, "/0/country", problem));
    }

    @ParameterizedTest
    @CsvSource({"NA, Namibia", "na, Republic of Namibia", "NAM, Namibia", "NAM, South West Africa", "NR, Nauru"})
    void reads_a_code_that_is_a_marker_too_beside_the_name_of_its_country(String code, String name) {
        assertThat(JSON.read("{\"code\": \"" + code + "\", \"name\": \"" + name + "\"}", Country.class))
                .isEqualTo(Country.of(code, name));
    }

    @Nested
    class Refused_json {

        private static final String EVIDENCE = "expected an object, \"not assessed\" or \"unknown\"";
        private static final String WHOLE = "expected a whole number";
        private static final String REGIONS = "expected one of AFRICA, AMERICAS, ASIA_PACIFIC, EUROPE";
        private static final String NO_CODE =
                "expected ISO 3166-1 in two or three letters, such as GE or GEO (Kosovo: XK or XKX)";

        /** Fields of a profile beside country and year; reason, pointer, what was found and what is wrong with it. */
        static Stream<Arguments> fields() {
            return Stream.of(
                    arguments(
                            ", \"colour\": 1",
                            FailureReason.UNKNOWN_FIELD,
                            "/colour",
                            "colour",
                            "expected one of the fields country, year, fiscalTransparency, accessToInformation,"
                                    + " assetDisclosure, citizenEngagement, civicSpace"),
                    arguments(
                            ", \"a/b~c\": {\"d\": []}",
                            FailureReason.UNKNOWN_FIELD,
                            "/a~1b~0c",
                            "a/b~c",
                            "expected one of the fields country, year, fiscalTransparency, accessToInformation,"
                                    + " assetDisclosure, citizenEngagement, civicSpace"),
                    arguments(
                            ", \"year\": 2014", FailureReason.DUPLICATE, "/year", null, "expected the field only once"),
                    arguments(
                            ", \"fiscalTransparency\": {\"points\": 1, \"points\": 1}",
                            FailureReason.DUPLICATE,
                            "/fiscalTransparency/points",
                            null,
                            "expected the field only once"),
                    invalid("fiscalTransparency", "4", "4", EVIDENCE),
                    invalid("fiscalTransparency", "true", "true", EVIDENCE),
                    invalid("fiscalTransparency", "\"yes\"", "yes", EVIDENCE),
                    invalid("fiscalTransparency", "\"Not assessed\"", "Not assessed", EVIDENCE),
                    invalid("fiscalTransparency", "[]", "[", EVIDENCE),
                    invalid("fiscalTransparency/points", "\"4\"", "4", WHOLE),
                    invalid("fiscalTransparency/points", "4.0", "4.0", WHOLE),
                    invalid("fiscalTransparency/points", "4.5", "4.5", WHOLE),
                    invalid("fiscalTransparency/points", "true", "true", WHOLE),
                    invalid("fiscalTransparency/points", "[4]", "[", WHOLE),
                    invalid("fiscalTransparency/points", "{\"of\": 4}", "{", WHOLE),
                    invalid("fiscalTransparency/points", "99999999999", "99999999999", "expected fewer digits"),
                    missing("fiscalTransparency/points", "null", "null", WHOLE),
                    refused("fiscalTransparency", "{\"points\": 5}", "points 5: a criterion has 0 to 4 points"),
                    refused("fiscalTransparency", "{\"points\": -1}", "points -1: a criterion has 0 to 4 points"),
                    invalid("fiscalTransparency/executiveBudgetProposal", "\"yes\"", "yes", "expected true or false"),
                    invalid("fiscalTransparency/executiveBudgetProposal", "1", "1", "expected true or false"),
                    invalid("fiscalTransparency/executiveBudgetProposal", "[]", "[", "expected true or false"),
                    refused(
                            "fiscalTransparency",
                            "{\"executiveBudgetProposal\": \"not assessed\", \"auditReport\": true}",
                            "executiveBudgetProposal is not assessed: only a whole criterion can be; use known or unknown"),
                    arguments(
                            ", \"fiscalTransparency\": {\"executiveBudgetProposal\": true, \"points\": 2}",
                            FailureReason.UNKNOWN_FIELD,
                            "/fiscalTransparency/points",
                            "points",
                            "expected one of the fields executiveBudgetProposal, auditReport"),
                    missing("citizenEngagement", "{\"law\": true}", null, "expected a value for score"),
                    refused(
                            "assetDisclosure",
                            "{\"law\": false, \"publicAccess\": true}",
                            "publicAccess is true but law is false: there is no law to give access"),
                    refused(
                            "citizenEngagement",
                            "{\"score\": 10.01}",
                            "civil liberties 10.01: expected 0 to 10 (divide a score of 0 to 100 by 10)"),
                    refused(
                            "citizenEngagement",
                            "{\"score\": -0.01}",
                            "civil liberties -0.01: expected 0 to 10 (divide a score of 0 to 100 by 10)"),
                    refused(
                            "citizenEngagement",
                            "{\"score\": 1e40}",
                            "civil liberties 1" + "0".repeat(40)
                                    + ": expected 0 to 10 (divide a score of 0 to 100 by 10)"),
                    refused(
                            "citizenEngagement",
                            "{\"score\": " + "1".repeat(1001) + "}",
                            "Number value length (1001) exceeds the maximum allowed (1000)"),
                    invalid("citizenEngagement/score", "\"5.88\"", "5.88", "expected a number"),
                    invalid("citizenEngagement/score", "false", "false", "expected a number"),
                    invalid("citizenEngagement/score", "[5.88]", "[", "expected a number"),
                    missing("citizenEngagement", "{\"score\": null}", null, "expected a value for score"),
                    malformed("citizenEngagement/score", "NaN", "expected JSON: Non-standard token 'NaN'"),
                    malformed(
                            "citizenEngagement/score",
                            "5,88",
                            "expected JSON: Unexpected character '8': was expecting double-quote to start property name"),
                    invalid("civicSpace", "3", "3", "expected an object"),
                    invalid("civicSpace", "[4, 3]", "[", "expected an object"),
                    invalid("civicSpace/csoEntryAndExit", "\"3\"", "3", WHOLE),
                    invalid("civicSpace/csoEntryAndExit", "2.5", "2.5", WHOLE),
                    invalid("civicSpace/csoEntryAndExit", "false", "false", WHOLE),
                    refused(
                            "civicSpace",
                            "{\"csoEntryAndExit\": 5, \"csoRepression\": 3}",
                            "csoEntryAndExit 5: expected a level from 0 to 4"),
                    refused(
                            "fiscalTransparency",
                            "{\"a\": ".repeat(600) + "1" + "}".repeat(600),
                            "Document nesting depth (501) exceeds the maximum allowed (500)"),
                    arguments(
                            ", \"other\": " + "[".repeat(100_000),
                            FailureReason.UNKNOWN_FIELD,
                            "/other",
                            "other",
                            "expected one of the fields country, year, fiscalTransparency, accessToInformation,"
                                    + " assetDisclosure, citizenEngagement, civicSpace"));
        }

        private static Arguments invalid(String path, String value, String found, String problem) {
            return arguments(nested(path, value), FailureReason.INVALID_VALUE, "/" + path, found, problem);
        }

        private static Arguments missing(String path, String value, String found, String problem) {
            return arguments(nested(path, value), FailureReason.MISSING, "/" + path, found, problem);
        }

        private static Arguments malformed(String path, String value, String problem) {
            return arguments(nested(path, value), FailureReason.MALFORMED, "/" + path, null, problem);
        }

        private static Arguments refused(String field, String value, String problem) {
            return arguments(nested(field, value), FailureReason.INVALID_VALUE, "/" + field, null, problem);
        }

        private static String nested(String path, String value) {
            int slash = path.indexOf('/');
            return slash < 0
                    ? ", \"" + path + "\": " + value
                    : ", \"" + path.substring(0, slash) + "\": {\"" + path.substring(slash + 1) + "\": " + value + "}";
        }

        @ParameterizedTest
        @MethodSource("fields")
        void for_a_field(String fields, FailureReason reason, String pointer, String found, String problem) {
            assertFailure(failure(profile(fields)), reason, pointer, found, problem);
        }

        static Stream<Arguments> countries() {
            return Stream.of(
                    arguments("\"GEO\"", FailureReason.INVALID_VALUE, "/country", "GEO", "expected an object"),
                    arguments("[]", FailureReason.INVALID_VALUE, "/country", "[", "expected an object"),
                    arguments("null", FailureReason.MISSING, "/country", "null", "expected a value for country"),
                    arguments("{}", FailureReason.MISSING, "/country", null, "missing: code, name"),
                    arguments("{\"code\": \"GEO\"}", FailureReason.MISSING, "/country", null, "missing: name"),
                    arguments(
                            "{\"code\": \"ZZZ\", \"name\": \"Z\"}",
                            FailureReason.INVALID_VALUE,
                            "/country/code",
                            "ZZZ",
                            NO_CODE),
                    arguments(
                            "{\"code\": \"\", \"name\": \"Z\"}",
                            FailureReason.INVALID_VALUE,
                            "/country/code",
                            "",
                            NO_CODE),
                    arguments(
                            "{\"code\": 268, \"name\": \"Z\"}",
                            FailureReason.INVALID_VALUE,
                            "/country/code",
                            "268",
                            "expected the text of a country code"),
                    arguments(
                            "{\"code\": {}, \"name\": \"Z\"}",
                            FailureReason.INVALID_VALUE,
                            "/country/code",
                            "{",
                            "expected the text of a country code"),
                    arguments(
                            "{\"code\": null, \"name\": \"Z\"}",
                            FailureReason.MISSING,
                            "/country/code",
                            "null",
                            "expected a value for code"),
                    arguments(
                            "{\"code\": \"GEO\", \"name\": null}",
                            FailureReason.MISSING,
                            "/country/name",
                            "null",
                            "expected a value for name"),
                    arguments(
                            "{\"code\": \"GEO\", \"name\": 5}",
                            FailureReason.INVALID_VALUE,
                            "/country/name",
                            "5",
                            "expected text"),
                    arguments(
                            "{\"code\": \"GEO\", \"name\": 5.5}",
                            FailureReason.INVALID_VALUE,
                            "/country/name",
                            "5.5",
                            "expected text"),
                    arguments(
                            "{\"code\": \"GEO\", \"name\": true}",
                            FailureReason.INVALID_VALUE,
                            "/country/name",
                            "true",
                            "expected text"),
                    arguments(
                            "{\"code\": \"GEO\", \"name\": []}",
                            FailureReason.INVALID_VALUE,
                            "/country/name",
                            "[",
                            "expected text"),
                    arguments(
                            "{\"code\": \"GEO\", \"name\": \" \"}",
                            FailureReason.CONSTRAINT,
                            "/country/name",
                            " ",
                            "must not be blank"),
                    arguments(
                            "{\"code\": \"GEO\", \"name\": \"G\", \"region\": \"Asia\"}",
                            FailureReason.INVALID_VALUE,
                            "/country/region",
                            "Asia",
                            REGIONS),
                    arguments(
                            "{\"code\": \"GEO\", \"name\": \"G\", \"region\": \"\"}",
                            FailureReason.INVALID_VALUE,
                            "/country/region",
                            "",
                            REGIONS),
                    arguments(
                            "{\"code\": \"GEO\", \"name\": \"G\", \"region\": 2}",
                            FailureReason.INVALID_VALUE,
                            "/country/region",
                            "2",
                            REGIONS));
        }

        @ParameterizedTest
        @MethodSource("countries")
        void for_a_country(String country, FailureReason reason, String pointer, String found, String problem) {
            assertFailure(failure("{\"country\": " + country + ", \"year\": 2014}"), reason, pointer, found, problem);
        }

        static Stream<Arguments> years() {
            return Stream.of(
                    arguments("\"2014\"", FailureReason.INVALID_VALUE, "/year", "2014", WHOLE),
                    arguments("\"\"", FailureReason.INVALID_VALUE, "/year", "", WHOLE),
                    arguments("2014.0", FailureReason.INVALID_VALUE, "/year", "2014.0", WHOLE),
                    arguments("2.014e3", FailureReason.INVALID_VALUE, "/year", "2.014e3", WHOLE),
                    arguments("1e400", FailureReason.INVALID_VALUE, "/year", "1e400", WHOLE),
                    arguments("true", FailureReason.INVALID_VALUE, "/year", "true", WHOLE),
                    arguments("[2014]", FailureReason.INVALID_VALUE, "/year", "[", WHOLE),
                    arguments("{}", FailureReason.INVALID_VALUE, "/year", "{", WHOLE),
                    arguments(
                            "99999999999",
                            FailureReason.INVALID_VALUE,
                            "/year",
                            "99999999999",
                            "expected fewer digits"),
                    arguments("null", FailureReason.MISSING, "/year", "null", WHOLE),
                    arguments(
                            "1999",
                            FailureReason.CONSTRAINT,
                            "/year",
                            "1999",
                            "score year before OGP's first eligibility list of 2011"),
                    arguments("214", FailureReason.INVALID_VALUE, "", null, "year 214: expected a year of four digits"),
                    arguments(
                            "20140",
                            FailureReason.INVALID_VALUE,
                            "",
                            null,
                            "year 20140: expected a year of four digits"),
                    arguments("-1", FailureReason.INVALID_VALUE, "", null, "year -1: expected a year of four digits"),
                    arguments(
                            "02014",
                            FailureReason.MALFORMED,
                            "/year",
                            null,
                            "expected JSON: Invalid numeric value: Leading zeroes not allowed"),
                    arguments(
                            "Infinity",
                            FailureReason.MALFORMED,
                            "/year",
                            null,
                            "expected JSON: Non-standard token 'Infinity'"));
        }

        @ParameterizedTest
        @MethodSource("years")
        void for_a_year(String year, FailureReason reason, String pointer, String found, String problem) {
            assertFailure(
                    failure("{\"country\": " + GEORGIA + ", \"year\": " + year + "}"), reason, pointer, found, problem);
        }

        static Stream<Arguments> documents() {
            String valid = profile("");
            return Stream.of(
                    arguments("", FailureReason.MISSING, "", null, "expected an object: { ... }"),
                    arguments(" \n\t", FailureReason.MISSING, "", null, "expected an object: { ... }"),
                    arguments("null", FailureReason.MISSING, "", "null", "expected an object: { ... }"),
                    arguments("{}", FailureReason.MISSING, "", null, "missing: country, year"),
                    arguments("{\"year\": 2014}", FailureReason.MISSING, "", null, "missing: country"),
                    arguments("[]", FailureReason.INVALID_VALUE, "", "[", "expected an object"),
                    arguments("[" + valid + "]", FailureReason.INVALID_VALUE, "", "[", "expected an object"),
                    arguments("5", FailureReason.INVALID_VALUE, "", "5", "expected an object"),
                    arguments("\"Georgia\"", FailureReason.INVALID_VALUE, "", "Georgia", "expected an object"),
                    arguments("true", FailureReason.INVALID_VALUE, "", "true", "expected an object"),
                    arguments("[".repeat(100_000), FailureReason.INVALID_VALUE, "", "[", "expected an object"),
                    arguments(valid + valid, FailureReason.MALFORMED, "", "{", "expected nothing after the end"),
                    arguments(valid + " 5", FailureReason.MALFORMED, "", "5", "expected nothing after the end"),
                    arguments(
                            valid + " x",
                            FailureReason.MALFORMED,
                            "",
                            null,
                            "expected JSON: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or"
                                    + " token 'null', 'true' or 'false')"),
                    arguments(
                            valid + "}",
                            FailureReason.MALFORMED,
                            "",
                            null,
                            "expected JSON: Unexpected close marker '}': no open Object to close"),
                    arguments(
                            "{",
                            FailureReason.MALFORMED,
                            "",
                            null,
                            "expected JSON: Unexpected end-of-input: expected close marker for Object"),
                    arguments(
                            "{\"country\": {\"code\": \"GE",
                            FailureReason.MALFORMED,
                            "/country/code",
                            null,
                            "expected JSON: Unexpected end-of-input: was expecting closing quote for a string value"),
                    arguments(
                            "{\"year\": 2014,}",
                            FailureReason.MALFORMED,
                            "/year",
                            null,
                            "expected JSON: Unexpected character '}': was expecting double-quote to start property name"),
                    arguments(
                            "{\"year\": 2014 \"country\": {}}",
                            FailureReason.MALFORMED,
                            "/year",
                            null,
                            "expected JSON: Unexpected character '\"': was expecting comma to separate Object entries"),
                    arguments(
                            "{year: 2014}",
                            FailureReason.MALFORMED,
                            "",
                            null,
                            "expected JSON: Unexpected character 'y': was expecting double-quote to start property name"),
                    arguments(
                            "/* Georgia */ {}",
                            FailureReason.MALFORMED,
                            "",
                            null,
                            "expected JSON: Unexpected character '/': maybe a (non-standard) comment?"),
                    arguments(
                            "country,year",
                            FailureReason.MALFORMED,
                            "",
                            null,
                            "expected JSON: Unrecognized token 'country': was expecting (JSON String, Number, Array,"
                                    + " Object or token 'null', 'true' or 'false')"));
        }

        @ParameterizedTest
        @MethodSource("documents")
        void for_the_document(String json, FailureReason reason, String pointer, String found, String problem) {
            assertFailure(failure(json), reason, pointer, found, problem);
        }

        static Stream<Arguments> rules() {
            return Stream.of(
                    arguments(
                            "\"3/4\"",
                            "\"5/4\"",
                            "/parameters/eligibility.threshold/value",
                            "5/4",
                            "expected a fraction from 0 to 1"),
                    arguments(
                            "\"3/4\"",
                            "\"much\"",
                            "/parameters/eligibility.threshold/value",
                            "much",
                            "expected a fraction such as 3/4 or 75%"),
                    arguments(
                            "\"3/4\"",
                            "0.75",
                            "/parameters/eligibility.threshold/value",
                            "0.75",
                            "expected the text of a ratio, such as 3/4"),
                    arguments(
                            "\"HALF_UP\"",
                            "\"HALF\"",
                            "/parameters/eligibility.percentRounding/value",
                            "HALF",
                            "expected one of UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN, UNNECESSARY"),
                    arguments(
                            "\"2014-12-01\"",
                            "\"December\"",
                            "/publishedEdition/effectiveFrom",
                            "December",
                            "expected a date such as 2014-12-22"),
                    arguments(
                            "\"https://ogpblog.wordpress.com/2014/12/22/ogp-eligibility/\"",
                            "\"http://a b\"",
                            "/publishedEdition/citations/0/url",
                            "http://a b",
                            "expected an address"),
                    arguments(
                            "\"citations\" : [",
                            "\"citations\" : 5, \"x\" : [",
                            "/publishedEdition/citations",
                            "5",
                            "expected an array"));
        }

        @ParameterizedTest
        @MethodSource("rules")
        void for_rules(String part, String broken, String pointer, String found, String problem) {
            String json = JSON.write(EligibilityRules.edition("2014"));
            int at = json.indexOf(part);
            String brokenJson = json.substring(0, at) + broken + json.substring(at + part.length());

            assertFailure(
                    failure(brokenJson, EligibilityRules.class), FailureReason.INVALID_VALUE, pointer, found, problem);
        }

        @Test
        void for_rules_of_which_everything_is_missing() {
            assertFailure(
                    failure("{}", ReviewRules.class),
                    FailureReason.MISSING,
                    "",
                    null,
                    "expected a value for publishedEdition");
        }

        static Stream<Arguments> rulesOfNobody() {
            return Stream.of(
                    arguments(
                            "\"value\" : 2",
                            "\"value\" : 1",
                            "edition 2023 has review.yearsBelow 2, not 1: expected another value with \"provenance\": \"ASSUMED\""
                                    + " and OGP's as \"published\""),
                    arguments("\"2023\"", "\"2030\"", "edition '2030': expected one of 2016, 2020, 2023"),
                    arguments(
                            "(?s)(\"review.yearsBelow\".*?\"provenance\" : )\"\\w+\"",
                            "$1\"UNCONFIRMED\"",
                            "edition 2023 has review.yearsBelow with another provenance, note, alternatives or sources: expected"
                                    + " DOCUMENTED and all else as published"),
                    arguments(
                            "\"title\" : \"",
                            "\"title\" : \"Not ",
                            "edition 2023 has another title, other days or other sources: expected '"
                                    + ReviewRules.edition("2023")
                                            .getPublishedEdition()
                                            .getTitle()
                                    + "' and all else as published"));
        }

        @ParameterizedTest
        @MethodSource("rulesOfNobody")
        void for_rules_that_are_said_to_be_those_of_OGP_and_are_not(String part, String edited, String problem) {
            String json = JSON.write(ReviewRules.edition("2023")).replaceFirst(part, edited);

            assertFailure(failure(json, ReviewRules.class), FailureReason.INVALID_VALUE, "", null, problem);
        }

        @Test
        void for_rules_that_lack_a_parameter() {
            String json = JSON.write(ReviewRules.edition("2023"))
                    .replaceFirst("(?s)\"review.yearsBelow\".*(?=\"review.recoveryDeadline\")", "");

            assertFailure(
                    failure(json, ReviewRules.class),
                    FailureReason.MISSING,
                    "/parameters",
                    null,
                    "missing: review.yearsBelow");
        }

        @Test
        void for_rules_that_contradict_themselves() {
            String json = JSON.write(EligibilityRules.edition("2023"))
                    .replaceFirst("(executiveBudgetProposalPoints\" : \\{\\s+\"value\" : )2", "$13");

            assertThat(failure(json, EligibilityRules.class).getMessage())
                    .isEqualTo("line 1, at the whole document: fiscalTransparency.executiveBudgetProposalPoints and"
                            + " fiscalTransparency.auditReportPoints are 5 together: a criterion has at most 4 points");
        }

        @Test
        void for_a_score_that_lacks_a_number() {
            assertFailure(
                    failure("{\"minPoints\": 1}", EligibilityScore.class),
                    FailureReason.MISSING,
                    "/maxPoints",
                    null,
                    WHOLE);
        }

        /** A part of the decision on Georgia 2014, what stands in its place, and why the decision is refused. */
        static Stream<Arguments> decisions() {
            return Stream.of(
                    arguments(
                            "\"minPoints\" : 15",
                            "\"minPoints\" : 16",
                            "/score",
                            "minPoints 16, maxPoints 15 of 16: expected 0 <= minPoints <= maxPoints <= 16"),
                    arguments(
                            "\"needed\" : 12",
                            "\"needed\" : -12",
                            "/score",
                            "needed -12: expected 0 to the base of 16"),
                    arguments(
                            "\"percentRounding\" : \"HALF_UP\"",
                            "\"percentRounding\" : \"UNNECESSARY\"",
                            "/score",
                            "percentRounding UNNECESSARY: expected a rounding, as 11 of 16 points are no whole percentage"),
                    arguments(
                            "\"verdict\" : \"ELIGIBLE\"",
                            "\"verdict\" : \"NOT_ENOUGH_DATA\"",
                            "",
                            "verdict NOT_ENOUGH_DATA does not go with 15 to 15 of 16 points, 12 needed"),
                    arguments(
                            "\"criterion\" : \"FISCAL_TRANSPARENCY\"",
                            "\"criterion\" : \"CITIZEN_ENGAGEMENT\"",
                            "/findings/0",
                            "4 to 4 of 4 points on CITIZEN_ENGAGEMENT do not go with what is observed"),
                    arguments(
                            "\"possiblePoints\" : 4",
                            "\"possiblePoints\" : 3",
                            "/findings/0",
                            "minPoints 4, maxPoints 4 of 3: expected 0 <= minPoints <= maxPoints <= 3"));
        }

        @ParameterizedTest
        @MethodSource("decisions")
        void for_a_decision_that_makes_no_sense(String part, String broken, String pointer, String problem) {
            String json = JSON.write(EligibilityRules.edition("2014").decide(Profiles.georgia()));
            int at = json.indexOf(part);
            String brokenJson = json.substring(0, at) + broken + json.substring(at + part.length());

            assertFailure(
                    failure(brokenJson, EligibilityDecision.class),
                    FailureReason.INVALID_VALUE,
                    pointer,
                    null,
                    problem);
        }

        @Test
        void for_a_day_of_the_year() {
            String json = JSON.write(ReviewRules.edition("2016")).replace("--12-31", "12-31");

            assertFailure(
                    failure(json, ReviewRules.class),
                    FailureReason.INVALID_VALUE,
                    "/parameters/review.recoveryDeadline/value",
                    "12-31",
                    "expected a day such as --12-31");
        }

        static Stream<String> everything() {
            return Stream.of(
                            fields().map(row -> profile((String) row.get()[0])),
                            countries().map(row -> "{\"country\": " + row.get()[0] + ", \"year\": 2014}"),
                            years().map(row -> "{\"country\": " + GEORGIA + ", \"year\": " + row.get()[0] + "}"),
                            documents().map(row -> (String) row.get()[0]))
                    .flatMap(texts -> texts);
        }

        @ParameterizedTest
        @MethodSource("everything")
        void never_speaks_of_java(String json) {
            assertThat(failure(json).getMessage())
                    .doesNotContain("io.github", "tools.jackson", "java.", "Exception", "Feature", "StreamRead", "`")
                    .doesNotContain("EligibilityProfile", "CriterionEvidence", "REDACTED", "VALUE_", "START_", "END_");
        }

        @Test
        void says_in_which_line() {
            assertThat(failure("{\n\"country\": {\n\"code\": \"GE\",\n\"name\":\n5}}")
                            .getMessage())
                    .isEqualTo("line 5, at /country/name: found '5', expected text");
            assertThat(failure(profile(",\n\"fiscalTransparency\": {\n\"points\":\n\"4\"\n\n}\n"))
                            .getMessage())
                    .isEqualTo("line 4, at /fiscalTransparency/points: found '4', expected a whole number");
        }

        @ParameterizedTest
        @ValueSource(strings = {DefaultLocales.TURKISH, DefaultLocales.ARABIC, DefaultLocales.GERMAN})
        void gives_the_same_message_under_every_default_locale(String locale) {
            String outOfBounds = profile(", \"citizenEngagement\": {\"score\": 10.01}");

            assertThat(DefaultLocales.under(locale, () -> failure(outOfBounds).getMessage()))
                    .isEqualTo("line 1, at /citizenEngagement: civil liberties 10.01: expected 0 to 10"
                            + " (divide a score of 0 to 100 by 10)");
        }

        @Test
        void is_an_illegal_argument_with_the_message_of_the_failure() {
            assertThatExceptionOfType(UnreadableJsonException.class)
                    .isThrownBy(() -> JSON.read("{}", EligibilityProfile.class))
                    .isInstanceOf(IllegalArgumentException.class)
                    .withMessage("line 1, at the whole document: missing: country, year");
        }

        private static void assertFailure(
                Failure failure, FailureReason reason, String pointer, String found, String problem) {
            assertThat(failure.getReason()).isEqualTo(reason);
            assertThat(failure.getPointer()).contains(pointer);
            assertThat(failure.getFound()).isEqualTo(Optional.ofNullable(found));
            assertThat(failure.getProblem()).isEqualTo(problem);
        }
    }

    @Nested
    class Of_an_array {

        private static Imported<EligibilityProfile> read(String json) {
            return JSON.readAll(json, EligibilityProfile.class);
        }

        private static List<Integer> years(Imported<EligibilityProfile> read) {
            return read.getValues().stream().map(EligibilityProfile::getYear).toList();
        }

        private static List<String> messages(Imported<?> read) {
            return read.getFailures().stream().map(Failure::getMessage).toList();
        }

        /** A bad element, where in it the failure is and why. */
        static Stream<Arguments> badElements() {
            return Stream.of(
                    arguments("null", "", FailureReason.MISSING),
                    arguments("5", "", FailureReason.INVALID_VALUE),
                    arguments("NaN", "", FailureReason.MALFORMED),
                    arguments("\"],[\"", "", FailureReason.INVALID_VALUE),
                    arguments("true", "", FailureReason.INVALID_VALUE),
                    arguments("{}", "", FailureReason.MISSING),
                    arguments("[]", "", FailureReason.INVALID_VALUE),
                    arguments("[[1], {\"a\": [2]}]", "", FailureReason.INVALID_VALUE),
                    arguments("[".repeat(1000) + "]".repeat(1000), "", FailureReason.INVALID_VALUE),
                    arguments("{\"other\": {\"a\": [1, {\"b\": 2}]}}", "/other", FailureReason.UNKNOWN_FIELD),
                    arguments(profile(", \"year\": 2014"), "/year", FailureReason.DUPLICATE),
                    arguments(
                            "{\"country\": {\"code\": \"GE\", \"code\": \"GE\", \"name\": \"G\"}, \"year\": 2014}",
                            "/country/code",
                            FailureReason.DUPLICATE),
                    arguments(
                            profile(", \"assetDisclosure\": {\"points\": 1, \"points\": 2}, \"civicSpace\": {}"),
                            "/assetDisclosure/points",
                            FailureReason.DUPLICATE),
                    arguments(
                            "{\"country\": {\"code\": \"ZZZ\", \"name\": \"Z\"}, \"year\": 2014}",
                            "/country/code",
                            FailureReason.INVALID_VALUE),
                    arguments(
                            profile(", \"citizenEngagement\": {\"score\": NaN}, \"civicSpace\": {}"),
                            "/citizenEngagement/score",
                            FailureReason.MALFORMED),
                    arguments(
                            profile(", \"citizenEngagement\": {\"score\": " + "1".repeat(2000) + "}"),
                            "/citizenEngagement",
                            FailureReason.INVALID_VALUE),
                    arguments(
                            profile(", \"assetDisclosure\": " + "{\"a\": ".repeat(600) + "1" + "}".repeat(600)),
                            "/assetDisclosure",
                            FailureReason.INVALID_VALUE),
                    arguments(
                            "{\"country\": " + GEORGIA + ", \"year\": 99999999999}",
                            "/year",
                            FailureReason.INVALID_VALUE),
                    arguments(profile(2010), "/year", FailureReason.CONSTRAINT));
        }

        @ParameterizedTest
        @MethodSource("badElements")
        void a_bad_element_costs_no_good_one_wherever_it_stands(String bad, String pointer, FailureReason reason) {
            List<String> good = List.of(profile(2011), profile(2012));
            for (int index = 0; index <= good.size(); index++) {
                List<String> elements = new ArrayList<>(good);
                elements.add(index, bad);

                Imported<EligibilityProfile> read = read("[" + String.join(", ", elements) + "]");

                assertThat(years(read)).containsExactly(2011, 2012);
                assertThat(read.getFailures()).isNotEmpty();
                assertThat(read.getFailures().get(0).getReason()).isEqualTo(reason);
                assertThat(read.getFailures().get(0).getPointer()).contains("/" + index + pointer);
            }
        }

        @Test
        void several_bad_elements_in_a_row_are_all_reported() {
            Imported<EligibilityProfile> read =
                    read("[null, " + profile(", \"year\": 1") + ", " + profile(2014) + ", 5, {}]");

            assertThat(years(read)).containsExactly(2014);
            assertThat(read.getFailures())
                    .extracting(failure -> failure.getPointer().orElseThrow())
                    .containsExactly("/0", "/1/year", "/1", "/3", "/4");
        }

        @Test
        void every_broken_constraint_of_an_element_is_reported() {
            Imported<EligibilityProfile> read =
                    read("[{\"country\": {\"code\": \"GE\", \"name\": \"\"}, \"year\": 2010}]");

            assertThat(messages(read))
                    .containsExactly(
                            "at /0/country/name: found '', must not be blank",
                            "at /0/year: found '2010', score year before OGP's first eligibility list of 2011");
        }

        @Test
        void a_score_that_is_on_no_scale_from_0_to_10_leaves_those_of_the_others_unknown() {
            String score = ", \"citizenEngagement\": {\"score\": %s}";
            Imported<EligibilityProfile> read = read("[" + profile(2011, score.formatted("8.8")) + ",\n"
                    + profile(2012, score.formatted("58.8")) + ",\n"
                    + profile(2013, ", \"citizenEngagement\": {\"points\": 4}") + ",\n"
                    + profile(2014, score.formatted("5")) + "]");

            assertThat(read.getValues())
                    .extracting(EligibilityProfile::getYear, EligibilityProfile::getCitizenEngagement)
                    .containsExactly(
                            tuple(2011, Observation.unknown()),
                            tuple(2013, Observation.known(PublishedPoints.of(4))),
                            tuple(2014, Observation.unknown()));
            assertThat(messages(read))
                    .containsExactly(
                            "line 2, at /1/citizenEngagement: civil liberties 58.8: expected 0 to 10 (divide a score of 0 to"
                                    + " 100 by 10)",
                            "line 2, at /1/citizenEngagement/score: found '58.8', no other score of civil liberties of this"
                                    + " array read, 2 in elements 0 to 3: expected a score from 0 to 10, and one number that"
                                    + " is none shows that all are on another scale");
        }

        @ParameterizedTest
        @ValueSource(strings = {"{\"score\": 11, \"x\": 1}", "{\"score\": -1}", "{\"score\": 1e9}"})
        void any_score_off_the_scale_counts_whatever_else_is_wrong_with_it(String evidence) {
            Imported<EligibilityProfile> read = read("[" + profile(2011, ", \"citizenEngagement\": " + evidence) + ","
                    + profile(2012, ", \"citizenEngagement\": {\"score\": 8.8}") + "]");

            assertThat(read.getValues())
                    .extracting(EligibilityProfile::getCitizenEngagement)
                    .containsExactly(Observation.unknown());
            assertThat(messages(read)).last().asString().contains("1 in element 1: expected a score from 0 to 10");
        }

        @ParameterizedTest
        @ValueSource(strings = {"{\"score\": \"58.8\"}", "{\"score\": true}", "{\"points\": 11}", "{\"score\": NaN}"})
        void another_fault_of_one_score_costs_no_other_score(String evidence) {
            Imported<EligibilityProfile> read = read("[" + profile(2011, ", \"citizenEngagement\": " + evidence) + ","
                    + profile(2012, ", \"citizenEngagement\": {\"score\": 8.75}") + "]");

            assertThat(read.getValues())
                    .extracting(EligibilityProfile::getCitizenEngagement)
                    .containsExactly(Observation.known(CivilLiberties.parse("8.75")));
            assertThat(read.getFailures()).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                8.8 5.9     | all scores of the array could be on a scale of 0 to 100 as well
                0.97 0.4    | all scores of the array could be on a scale of 0 to 1 as well, as V-Dem's index of civil liberties is
                1 3 2       | the Democracy Index has two decimals and this array has whole numbers alone, as Freedom House's has, of which 1 is the best
                """)
        void scores_that_could_all_be_on_another_scale_are_read_and_reported(String scores, String doubt) {
            Imported<EligibilityProfile> read = read(profiles(scores));

            assertThat(read.getValues())
                    .extracting(EligibilityProfile::getCitizenEngagement)
                    .isEqualTo(Stream.of(scores.split(" ", -1))
                            .map(CivilLiberties::parse)
                            .map(Observation::known)
                            .toList());
            assertThat(read.getFailures())
                    .singleElement()
                    .returns(FailureReason.AMBIGUOUS, Failure::getReason)
                    .returns(
                            "line 1, at /0/citizenEngagement/score: found '" + scores.substring(0, scores.indexOf(" "))
                                    + "', read as scores from 0 to 10, though " + doubt,
                            Failure::getMessage);
        }

        @Test
        void ten_ratings_of_Freedom_House_are_not_read() {
            Imported<EligibilityProfile> read = read(profiles("1 2 3 4 5 6 7 1 2 1"));

            assertThat(read.getValues())
                    .hasSize(10)
                    .extracting(EligibilityProfile::getCitizenEngagement)
                    .containsOnly(Observation.unknown());
            assertThat(messages(read))
                    .containsExactly(
                            "line 1, at /0/citizenEngagement/score: found '1', no score of civil liberties of this array"
                                    + " read, 10 in elements 0 to 9: many whole numbers from 1 to 7 alone are Freedom House's, of which 1"
                                    + " is the best; expected the Democracy Index, 10 the best");
        }

        private String profiles(String scores) {
            String[] each = scores.split(" ", -1);
            return IntStream.range(0, each.length)
                    .mapToObj(
                            place -> profile(2011 + place, ", \"citizenEngagement\": {\"score\": " + each[place] + "}"))
                    .collect(Collectors.joining(",", "[", "]"));
        }

        @Test
        void failures_give_the_line_of_the_file() {
            String json = "[\n" + profile(2011) + ",\n{\n  \"country\": " + GEORGIA + ",\n  \"year\": \"x\"\n},\n"
                    + profile(2012) + "\n]";

            assertThat(messages(read(json))).containsExactly("line 5, at /1/year: found 'x', expected a whole number");
        }

        /** What follows two good elements and is no JSON. */
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "``          | /1 | expected JSON: Unexpected end-of-input: expected close marker for Array",
                    "`,`         | /2 | expected JSON: Unexpected end-of-input within/between Array entries",
                    "`, {`       | /2 | expected JSON: Unexpected end-of-input: expected close marker for Object",
                    "`, {\"year` | /2 | expected JSON: Unexpected end-of-input in property name",
                    "`}`         | /1 | expected JSON: Unexpected close marker '}': expected ']'",
                    "` {}]`      | /2 | expected JSON: Unexpected character '{': was expecting comma to separate Array entries",
                })
        void a_malformed_tail_is_one_failure_and_costs_no_good_element(String tail, String pointer, String problem) {
            Imported<EligibilityProfile> read = read("[" + profile(2011) + ", " + profile(2012) + tail);

            assertThat(years(read)).containsExactly(2011, 2012);
            assertThat(messages(read)).containsExactly("line 1, at " + pointer + ": " + problem);
        }

        @Test
        void what_follows_the_end_is_reported() {
            assertThat(messages(read("[" + profile(2011) + "]\n[" + profile(2012) + "]")))
                    .containsExactly("line 2, at the whole document: found '[', expected nothing after the end");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "``        | expected an array of objects: [ ... ]",
                    "`{}`      | found '{', expected an array of objects: [ ... ]",
                    "`null`    | found 'null', expected an array of objects: [ ... ]",
                    "`2014`    | found '2014', expected an array of objects: [ ... ]",
                    "`\"GEO\"` | found 'GEO', expected an array of objects: [ ... ]",
                })
        void anything_else_is_refused(String json, String problem) {
            Imported<EligibilityProfile> read = read(json);

            assertThat(read.getValues()).isEmpty();
            assertThat(messages(read)).containsExactly("line 1, at the whole document: " + problem);
        }

        @Test
        void an_empty_one_is_complete() {
            assertThat(read("[]").isComplete()).isTrue();
            assertThat(read(" [ ] ").getValues()).isEmpty();
        }

        @ParameterizedTest
        @MethodSource("badElements")
        void no_message_speaks_of_java(String bad, String pointer, FailureReason reason) {
            assertThat(messages(read("[" + bad + "]")))
                    .allSatisfy(message -> assertThat(message)
                            .doesNotContain("io.github", "jackson", "java.", "Exception", "Feature", "`", "REDACTED"));
        }
    }
}
