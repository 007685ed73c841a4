package io.github.ogprules.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ogprules.io.Commitments;
import io.github.ogprules.io.Committees;
import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.Profiles;
import io.github.ogprules.io.RandomCommitments;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.star.StarRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A document that cannot be read says at once everything that is wrong with it, each thing in bounds. */
class AllFailuresTest {

    private static final OgpJson JSON = OgpJson.standard();
    private static final JsonMapper TREES = JsonMapper.builder().build();
    private static final String PLAN = "\"plan\": {\"member\": {\"name\": \"Georgia\"}, \"number\": 1}";

    private static List<Failure> failures(String json, Class<?> type) {
        return catchThrowableOfType(UnreadableJsonException.class, () -> JSON.read(json, type))
                .getFailures();
    }

    private static List<String> messages(String json, Class<?> type) {
        return failures(json, type).stream().map(Failure::getMessage).toList();
    }

    @Nested
    class Of_one_document {

        @Test
        void are_all_told_in_the_order_of_the_text() {
            assertThat(messages("""
                            {"country": {"code": "ZZZ", "name": " "},
                             "colour": 1,
                             "year": "2014",
                             "fiscalTransparency": {"executiveBudgetProposal": 3, "auditReport": "NR"},
                             "citizenEngagement": {"score": 11},
                             "civicSpace": {"csoEntryAndExit": [], "csoRepression": 2.5, "x": 1}}
                            """, EligibilityProfile.class))
                    .containsExactly(
                            "line 1, at /country/code: found 'ZZZ', expected ISO 3166-1 in two or three letters, such as GE or"
                                    + " GEO (Kosovo: XK or XKX)",
                            "at /country/name: found ' ', must not be blank",
                            "line 2, at /colour: found 'colour', expected one of the fields country, year,"
                                    + " fiscalTransparency, accessToInformation, assetDisclosure, citizenEngagement,"
                                    + " civicSpace",
                            "line 3, at /year: found '2014', expected a whole number",
                            "line 4, at /fiscalTransparency/executiveBudgetProposal: found '3', expected true or false",
                            "line 4, at /fiscalTransparency/auditReport: found 'NR', expected \"unknown\"",
                            "line 5, at /citizenEngagement: civil liberties 11: expected 0 to 10 (divide a score of 0 to 100"
                                    + " by 10)",
                            "line 6, at /civicSpace/csoEntryAndExit: found '[', expected a whole number",
                            "line 6, at /civicSpace/csoRepression: found '2.5', expected a whole number",
                            "line 6, at /civicSpace/x: found 'x', expected one of the fields csoEntryAndExit,"
                                    + " csoRepression");
        }

        @Test
        void are_found_in_lists_and_maps() {
            assertThat(messages("""
                            {"commitment": {%s, "title": 5, "milestones": [{}, {"description": 1}, null],
                              "policyAreas": ["a", 2, " "]},
                             "assessments": [{"report": {"kind": "DESIGN"}, "values": {"SECRECY": true,
                              "CIVIC_PARTICIPATION": 2}}, {}, {"report": {"kind": "PROGRESS"}, "completion": "LITTLE"}],
                             "publishedStars": {"MAX_STAR": 1, "MAX": true}}
                            """.formatted(PLAN), AssessedCommitment.class))
                    .extracting(message -> message.replaceFirst("expected one of .*", "expected one of ..."))
                    .containsExactly(
                            "line 1, at /commitment/title: found '5', expected text",
                            "line 1, at /commitment/milestones/0: missing: description",
                            "line 1, at /commitment/milestones/1/description: found '1', expected text",
                            "line 1, at /commitment/milestones/2: found 'null', expected a value",
                            "line 2, at /commitment/policyAreas/1: found '2', expected text",
                            "line 3, at /assessments/0/values/SECRECY: found 'SECRECY', expected one of ...",
                            "line 4, at /assessments/0/values/CIVIC_PARTICIPATION: found '2', expected true or false",
                            "line 4, at /assessments/1: missing: report",
                            "line 4, at /assessments/2/completion: found 'LITTLE', expected one of ...",
                            "line 5, at /publishedStars/MAX_STAR: found '1', expected true or false",
                            "line 5, at /publishedStars/MAX: found 'MAX', expected one of ...");
        }

        @Test
        void name_what_is_missing_beside_what_cannot_be_read_and_never_that_itself() {
            assertThat(messages("{\"country\": 5}", EligibilityProfile.class))
                    .containsExactly(
                            "line 1, at /country: found '5', expected an object",
                            "line 1, at the whole document: missing: year");
            assertThat(messages("{\"country\": null, \"year\": null}", EligibilityProfile.class))
                    .containsExactly(
                            "line 1, at /country: found 'null', expected a value for country",
                            "line 1, at /year: found 'null', expected a whole number");
        }

        @Test
        void leave_out_what_may_only_follow_from_another() {
            assertThat(messages("{\"law\": 1, \"publicAccess\": true}", AssetDisclosureLaw.class))
                    .containsExactly("line 1, at /law: found '1', expected true or false");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {"code": "GEO", "name": 1, "name": 2, "region": 3} | /name, /name, /region
                {"code": "GEO", "code": "KEN", "name": "G", "name": "K"} | /code, /name
                {"code": 1, "name": "G", "region": | /code, /region
                {"code": 1, "name": "G"} {} | /code, ``
                {"code": 1, "name": 2, "name": 3}} | /code, /name, /name, ``
                """)
        void include_fields_that_stand_twice_and_text_that_is_broken_further_on(String json, String pointers) {
            assertThat(failures(json, Country.class))
                    .extracting(failure -> failure.getPointer().orElseThrow())
                    .containsExactly(pointers.replace("`", "").split(", ", -1));
        }

        @Test
        void of_constraints_are_told_together_too() {
            assertThat(messages(
                            "{\"country\": {\"code\": \"GEO\", \"name\": \" \"}, \"year\": 1999}",
                            EligibilityProfile.class))
                    .containsExactly(
                            "at /country/name: found ' ', must not be blank",
                            "at /year: found '1999', score year before OGP's first eligibility list of 2011");
        }

        @Test
        void stand_line_by_line_in_the_message_of_the_exception() {
            UnreadableJsonException e = catchThrowableOfType(
                    UnreadableJsonException.class,
                    () -> JSON.read("{\"country\": 1, \"year\": true}", EligibilityProfile.class));

            assertThat(e).hasMessage("""
                    line 1, at /country: found '1', expected an object
                    line 1, at /year: found 'true', expected a whole number""");
            assertThat(e.getFailure()).isEqualTo(e.getFailures().get(0));
        }
    }

    @Nested
    class Of_documents_of_an_array {

        @Test
        void are_all_told_of_each() {
            Imported<EligibilityProfile> read =
                    JSON.readAll("""
                    [{"country": 1, "year": true},
                     %s,
                     {"country": {"code": "GEO", "name": ""}, "year": 214}]
                    """.formatted(JSON.write(Profiles.georgia())), EligibilityProfile.class);

            assertThat(read.getValues()).containsExactly(Profiles.georgia());
            assertThat(read.getFailures())
                    .extracting(failure -> failure.getPointer().orElseThrow())
                    .containsExactly("/0/country", "/0/year", "/2/country/name", "/2");
        }
    }

    /** Of every document with one fault the reader names it; of one with several, each of those. */
    @Nested
    class Of_several_faults {

        private final RandomGenerator random =
                RandomGeneratorFactory.of("L64X128MixRandom").create(20261130);

        private static Stream<Object> values() {
            return Stream.of(
                            Stream.of(Profiles.georgia(), Profiles.mixed(), Commitments.full(), Committees.full()),
                            Stream.of(Committees.election(), Commitments.process(), EligibilityRules.edition("2014")),
                            Stream.of(EligibilityRules.edition("2014").decide(Profiles.georgia())),
                            StarRules.all().stream().limit(1),
                            Profiles.random(20),
                            RandomCommitments.commitments(10),
                            Committees.random(2).limit(10))
                    .flatMap(values -> values);
        }

        @Test
        void are_those_of_each_fault() {
            List<Object> values = values().toList();
            for (int run = 0; run < 2_000; run++) {
                Object value = values.get(random.nextInt(values.size()));
                Class<?> type = ValueType.find(value.getClass()).orElseThrow().declared();
                JsonNode tree = TREES.readTree(JSON.write(value));
                List<String> leaves = leaves(tree, "").toList();
                Set<String> faults = IntStream.range(0, 1 + random.nextInt(5))
                        .mapToObj(number -> leaves.get(random.nextInt(leaves.size())))
                        .collect(Collectors.toCollection(TreeSet::new));
                Set<String> expected = faults.stream()
                        .flatMap(fault -> pointer(broken(tree, Set.of(fault)), type).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
                if (expected.isEmpty()) {
                    continue;
                }

                assertThat(failures(broken(tree, faults), type))
                        .as("%s of %s", faults, type)
                        .extracting(failure -> failure.getPointer().orElseThrow())
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }

        /** Where a document with one fault is refused; nowhere if the fault is in what follows from the rest. */
        private static Optional<String> pointer(String json, Class<?> type) {
            try {
                JSON.read(json, type);
                return Optional.empty();
            } catch (UnreadableJsonException e) {
                return e.getFailure().getPointer();
            }
        }

        /** The places of all that is neither an object nor an array. */
        private static Stream<String> leaves(JsonNode node, String pointer) {
            if (node instanceof ObjectNode object) {
                return object.properties().stream()
                        .flatMap(field -> leaves(field.getValue(), pointer + "/" + field.getKey()));
            }
            if (node instanceof ArrayNode array) {
                return IntStream.range(0, array.size())
                        .boxed()
                        .flatMap(place -> leaves(array.get(place), pointer + "/" + place));
            }
            return Stream.of(pointer);
        }

        /** The document with an array of arrays, which nothing is read from, in the given places. */
        private static String broken(JsonNode tree, Set<String> places) {
            JsonNode copy = tree.deepCopy();
            for (String place : places) {
                JsonPointer pointer = JsonPointer.compile(place);
                JsonNode parent = copy.at(pointer.head());
                JsonNode fault = TREES.createArrayNode().add(TREES.createArrayNode());
                if (parent instanceof ObjectNode object) {
                    object.set(pointer.last().getMatchingProperty(), fault);
                } else {
                    ((ArrayNode) parent).set(pointer.last().getMatchingIndex(), fault);
                }
            }
            return copy.toString();
        }
    }

    @Nested
    class In_bounds {

        private static final int MEGABYTES = 15_000_000;

        static Stream<String> longTexts() {
            String text = "x".repeat(MEGABYTES);
            return Stream.of(
                    "{\"country\": {\"code\": \"" + text + "\", \"name\": \"G\"}, \"year\": 2014}",
                    "{\"country\": {\"code\": \"GEO\", \"name\": \"G\", \"region\": \"" + text + "\"}, \"year\": 2014}",
                    "{\"country\": {\"code\": \"GEO\", \"name\": \"G\"}, \"year\": \"" + text + "\"}",
                    "{\"country\": \"" + text + "\", \"year\": 2014}",
                    "{\"country\": {\"code\": \"GEO\", \"name\": \"" + " ".repeat(MEGABYTES) + "\"}, \"year\": 2014}",
                    "{\"country\": {\"code\": \"GEO\", \"name\": \"G\"}, \"year\": 2014, \"civicSpace\": \"" + text
                            + "\"}",
                    "\"" + text + "\"",
                    "{} \"" + text + "\"",
                    text);
        }

        @ParameterizedTest
        @MethodSource("longTexts")
        void no_failure_tells_a_text_of_megabytes_again(String json) {
            UnreadableJsonException e = catchThrowableOfType(
                    UnreadableJsonException.class, () -> JSON.read(json, EligibilityProfile.class));

            assertThat(e.getFailures())
                    .isNotEmpty()
                    .allSatisfy(failure -> assertThat(failure.getMessage()).hasSizeLessThan(3_000));
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                assertThat(String.valueOf(cause.getMessage())).hasSizeLessThan(60_000);
            }
            assertThat(JSON.readAll("[" + json + "]", EligibilityProfile.class).getFailures())
                    .isNotEmpty()
                    .allSatisfy(failure -> assertThat(failure.getMessage()).hasSizeLessThan(3_000));
        }

        @Test
        void a_problem_that_holds_such_a_text_keeps_what_is_expected() {
            String name = "x".repeat(MEGABYTES);
            String json =
                    JSON.write(Committees.full()).replace("A. Person", name).replace("Another Person", name);

            assertThat(failures(json, SteeringCommittee.class))
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.getProblem())
                            .startsWith("duplicate member 'xxx")
                            .hasSizeLessThan(3_000));
        }

        @ParameterizedTest
        @ValueSource(ints = {1_000, 1_001, 300_000})
        void the_failures_of_one_document_are_listed_up_to_a_thousand(int faults) {
            String ballots = IntStream.range(0, faults)
                    .mapToObj(number -> "{\"ranking\": [" + number + "]}")
                    .collect(Collectors.joining(","));
            String json =
                    JSON.write(Committees.election()).replace("\"ballots\" : [ ]", "\"ballots\" : [" + ballots + "]");

            List<Failure> failures = failures(json, Election.class);

            assertThat(failures).hasSize(Math.min(faults, 1_001));
            assertThat(failures.subList(0, 1_000))
                    .extracting(failure -> failure.getPointer().orElseThrow())
                    .isEqualTo(IntStream.range(0, 1_000)
                            .mapToObj(number -> "/ballots/" + number + "/ranking/0")
                            .toList());
            assertThat(failures.stream().skip(1_000))
                    .allSatisfy(
                            failure -> assertThat(failure.getMessage())
                                    .isEqualTo(
                                            "at the whole document: expected at most 1000 failures: those beyond are not listed"));
        }

        @Test
        void so_are_fields_that_are_not_known() {
            String fields = IntStream.range(0, 200_000)
                    .mapToObj(number -> ", \"x" + number + "\": 1")
                    .collect(Collectors.joining());

            assertThat(failures("{\"year\": 2014" + fields + "}", EligibilityProfile.class))
                    .hasSize(1_001)
                    .extracting(Failure::getReason)
                    .contains(FailureReason.UNKNOWN_FIELD);
        }
    }

    @Nested
    class The_message {

        static Stream<String> documents() {
            return Stream.of(
                    "{\"country\": {\"code\": \"Zedland\", \"name\": 12345, \"region\": \"Atlantis\"}, \"year\": 54321.5}",
                    "{\"country\": {\"code\": 98765}, \"Jahrgang\": 2014}");
        }

        @ParameterizedTest
        @MethodSource("documents")
        void says_no_text_twice(String json) {
            assertThat(failures(json, EligibilityProfile.class)).isNotEmpty().allSatisfy(failure -> {
                String found = failure.getFound().orElse("missing");
                String afterPlace =
                        failure.getMessage().substring(failure.getMessage().indexOf(": ") + 2);
                assertThat(afterPlace.split(Pattern.quote(found), -1)).hasSizeLessThanOrEqualTo(2);
            });
        }

        @Test
        void of_a_ratio_says_no_text_twice() {
            String json = JSON.write(EligibilityRules.edition("2014")).replace("\"3/4\"", "\"three quarters\"");

            assertThat(messages(json, EligibilityRules.class))
                    .allSatisfy(message -> assertThat(message)
                            .endsWith("found 'three quarters', expected a fraction such as 3/4 or 75%"));
        }
    }

    @Nested
    class Characters_that_nobody_sees {

        @ParameterizedTest
        @ValueSource(strings = {"\uFEFF", ""})
        void before_a_document_are_passed_over(String mark) {
            String json = JSON.write(Profiles.georgia());

            assertThat(JSON.read(mark + json, EligibilityProfile.class)).isEqualTo(Profiles.georgia());
            Imported<EligibilityProfile> all = JSON.readAll(mark + "[\n" + json + ",\n5]", EligibilityProfile.class);
            assertThat(all.getValues()).containsExactly(Profiles.georgia());
            assertThat(all.getFailures()).extracting(Failure::getPointer).containsExactly(Optional.of("/1"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\\u00a0%s", "%s\\u00a0", "\\u200b%s\\u200b", "\\ufeff%s", " %s\\u2007", "%s\\u2060"})
        void around_a_name_are_passed_over(String around) {
            assertThat(JSON.read("\"" + around.formatted("GEO") + "\"", CountryCode.class))
                    .isEqualTo(CountryCode.parse("GEO"));
            assertThat(JSON.read("\"" + around.formatted("3/4") + "\"", Ratio.class))
                    .isEqualTo(Ratio.of(3, 4));

            CommitmentAssessment assessment = JSON.read(
                    ("{\"report\": {\"kind\": \"%1$s\"}, \"completion\": \"%2$s\", \"novelty\": \"%3$s\","
                                    + " \"values\": {\"%4$s\": true}}")
                            .formatted(
                                    around.formatted("DESIGN"),
                                    around.formatted("LIMITED"),
                                    around.formatted("not\\u00a0reviewed"),
                                    around.formatted("CIVIC_PARTICIPATION")),
                    CommitmentAssessment.class);
            assertThat(assessment)
                    .isEqualTo(JSON.read(
                            "{\"report\": {\"kind\": \"DESIGN\"}, \"completion\": \"LIMITED\", \"novelty\": \"not reviewed\","
                                    + " \"values\": {\"CIVIC_PARTICIPATION\": true}}",
                            CommitmentAssessment.class));
        }

        @Test
        void in_a_text_that_is_no_name_stay() {
            Commitment commitment = Commitments.full().getCommitment().withTitle("Open\u00a0data\u200b");

            assertThat(JSON.read(JSON.write(commitment), Commitment.class)).isEqualTo(commitment);
        }

        @Test
        void make_no_name_of_what_is_none() {
            assertThat(failures("{\"report\": {\"kind\": \"DE\\u00a0SIGN\"}}", CommitmentAssessment.class))
                    .extracting(Failure::getPointer)
                    .containsExactly(Optional.of("/report/kind"));
        }
    }
}
