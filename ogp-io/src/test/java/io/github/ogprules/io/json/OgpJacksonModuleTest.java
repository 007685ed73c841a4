package io.github.ogprules.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ogprules.io.Profiles;
import io.github.ogprules.io.RandomCommitments;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.plan.ActionPlanProcess;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.CommitmentNumber;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.model.plan.PrintedDate;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.joining.JoiningDecision;
import io.github.ogprules.rules.joining.JoiningRules;
import io.github.ogprules.rules.review.ReviewRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

class OgpJacksonModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new OgpJacksonModule()).build();

    static Stream<EligibilityProfile> profiles() {
        return Stream.concat(Stream.of(Profiles.georgia(), Profiles.minimal(), Profiles.mixed()), Profiles.random(50));
    }

    @Nested
    class In_a_plain_mapper {

        static Stream<EligibilityProfile> profiles() {
            return OgpJacksonModuleTest.profiles();
        }

        @ParameterizedTest
        @MethodSource("profiles")
        void profiles_and_decisions_are_read_back_equal(EligibilityProfile profile) {
            EligibilityDecision eligibility = EligibilityRules.edition("2023").decide(profile);
            JoiningDecision joining = JoiningRules.edition("2023-05").decide(profile);

            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(profile), EligibilityProfile.class))
                    .isEqualTo(profile);
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(eligibility), EligibilityDecision.class))
                    .isEqualTo(eligibility);
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(joining), JoiningDecision.class))
                    .isEqualTo(joining);
        }

        @Test
        void rules_of_every_edition_are_read_back_equal() {
            assertThat(EligibilityRules.all())
                    .allSatisfy(rules -> assertThat(
                                    MAPPER.readValue(MAPPER.writeValueAsString(rules), EligibilityRules.class))
                            .isEqualTo(rules));
            assertThat(JoiningRules.all())
                    .allSatisfy(
                            rules -> assertThat(MAPPER.readValue(MAPPER.writeValueAsString(rules), JoiningRules.class))
                                    .isEqualTo(rules));
            assertThat(ReviewRules.all())
                    .allSatisfy(
                            rules -> assertThat(MAPPER.readValue(MAPPER.writeValueAsString(rules), ReviewRules.class))
                                    .isEqualTo(rules));
        }

        @Test
        void commitments_and_processes_are_read_back_equal() {
            assertThat(RandomCommitments.commitments(50))
                    .allSatisfy(commitment -> assertThat(
                                    MAPPER.readValue(MAPPER.writeValueAsString(commitment), AssessedCommitment.class))
                            .isEqualTo(commitment));
            assertThat(RandomCommitments.processes(50))
                    .allSatisfy(process -> assertThat(
                                    MAPPER.readValue(MAPPER.writeValueAsString(process), ActionPlanProcess.class))
                            .isEqualTo(process));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"milestones\": null", "\"milestones\": [null]", "\"grandChallenges\": [null]"})
        void a_list_is_never_null_and_never_holds_null(String field) {
            String json =
                    "{\"plan\": {\"member\": {\"name\": \"Georgia\"}, \"number\": 1}, \"title\": \"T\", " + field + "}";

            assertThatExceptionOfType(InvalidNullException.class)
                    .isThrownBy(() -> MAPPER.readValue(json, Commitment.class));
        }

        @Test
        void attributes_keep_the_order_of_their_declaration() {
            assertThat(MAPPER.writeValueAsString(Profiles.minimal()))
                    .isEqualTo("{\"country\":{\"code\":\"GEO\",\"name\":\"Georgia\"},\"year\":2014,"
                            + "\"fiscalTransparency\":\"unknown\",\"accessToInformation\":\"unknown\","
                            + "\"assetDisclosure\":\"unknown\",\"citizenEngagement\":\"unknown\","
                            + "\"civicSpace\":\"unknown\"}");
        }

        @Test
        void lists_and_maps_of_values_are_read_back_equal() {
            Map<String, List<EligibilityProfile>> byRegion =
                    Map.of("Asia-Pacific", profiles().toList());

            assertThat(MAPPER.readValue(
                            MAPPER.writeValueAsString(byRegion),
                            new TypeReference<Map<String, List<EligibilityProfile>>>() {}))
                    .isEqualTo(byRegion);
        }

        @Test
        void values_are_read_from_a_tree() {
            JsonNode tree = MAPPER.valueToTree(Profiles.georgia());

            assertThat(tree.at("/country/code").asString()).isEqualTo("GEO");
            assertThat(MAPPER.treeToValue(tree, EligibilityProfile.class)).isEqualTo(Profiles.georgia());
        }
    }

    @Nested
    class Types_of_the_embedder {

        record Row(String id, EligibilityProfile profile, Observation<Country> neighbour, String otherName) {}

        record Plans(
                Map<StarColumn, Observation<Boolean>> stars,
                List<Observation<Completion>> completions,
                Observation<Map<OgpValue, Observation<Integer>>> nested,
                Optional<CommitmentNumber> number,
                PrintedDate date) {}

        record Builder(String name) {}

        @Test
        void hold_values_of_this_library() {
            Row row = new Row("1", Profiles.georgia(), Observation.known(Country.of("AM", "Armenia")), "Sakartvelo");

            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(row), Row.class))
                    .isEqualTo(row);
        }

        @Test
        void hold_observations_in_maps_and_lists_and_these_in_observations() {
            Plans plans = new Plans(
                    Map.of(StarColumn.MAX_STAR, Observation.known(true)),
                    List.of(
                            Observation.known(Completion.LIMITED),
                            Observation.notAssessed(Marker.NOT_REVIEWED),
                            Observation.unknown()),
                    Observation.known(Map.of(OgpValue.CIVIC_PARTICIPATION, Observation.known(3))),
                    Optional.of(CommitmentNumber.parse("4.0999999999999996")),
                    PrintedDate.parseMonthFirst("07/01/2012"));

            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(plans), Plans.class))
                    .isEqualTo(plans);
        }

        @Test
        void hold_observations_that_are_not_known() {
            Row row = new Row("1", Profiles.mixed(), Observation.notAssessed(), "");

            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(row), Row.class))
                    .isEqualTo(row);
        }

        @Test
        void are_left_as_jackson_has_them() {
            assertThat(MAPPER.writeValueAsString(new Builder("x"))).isEqualTo("{\"name\":\"x\"}");
            assertThat(MAPPER.readValue("{\"name\":\"x\"}", Builder.class)).isEqualTo(new Builder("x"));
        }
    }

    @Nested
    class With_settings_of_the_embedder {

        @Test
        void unknown_fields_are_refused_if_the_mapper_refuses_them() {
            JsonMapper strict = MAPPER.rebuild()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

            assertThatExceptionOfType(UnrecognizedPropertyException.class)
                    .isThrownBy(() -> strict.readValue("{\"colour\": 1}", EligibilityProfile.class));
        }

        @Test
        void fields_that_follow_from_others_are_read_even_then() {
            JsonMapper strict = MAPPER.rebuild()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();
            EligibilityDecision decision = EligibilityRules.edition("2023").decide(Profiles.georgia());

            assertThat(strict.readValue(strict.writeValueAsString(decision), EligibilityDecision.class))
                    .isEqualTo(decision);
        }

        @Test
        void evidence_that_is_no_object_is_refused() {
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() -> MAPPER.readValue("{\"fiscalTransparency\": 4}", EligibilityProfile.class));
        }
    }
}
