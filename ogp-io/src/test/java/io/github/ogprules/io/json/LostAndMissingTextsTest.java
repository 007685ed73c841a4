package io.github.ogprules.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogprules.io.Commitments;
import io.github.ogprules.io.Committees;
import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.Profiles;
import io.github.ogprules.io.csv.ElectionCsv;
import io.github.ogprules.io.irm.IrmCsv;
import io.github.ogprules.io.popolo.PopoloJson;
import io.github.ogprules.io.text.LostTexts;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.rules.committee.BalanceDimension;
import io.github.ogprules.rules.committee.SeatQuestion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;

/** Texts of JSON that are not what somebody wrote: characters were lost in them, or they say that there is no text. */
class LostAndMissingTextsTest {

    private static final OgpJson JSON = OgpJson.standard();

    @Nested
    class Characters_that_were_lost {

        private static String georgia(String name) {
            return "{\"country\": {\"code\": \"GEO\",\n\"name\": \"G" + name + "\"}, \"year\": 2014}";
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "G\uFFFD",
                    "G\\ufffd",
                    "G\\u0000",
                    "\\ud800",
                    "\\udc00x",
                    "\ud800",
                    "G\udc00",
                    "\\udc00\\ud800"
                })
        void are_reported_beside_the_value_that_is_read_as_it_stands(String name) {
            String ofAnotherYear = georgia("Georgia").replace("2014", "2015");

            Imported<EligibilityProfile> imported =
                    JSON.readAll("[" + ofAnotherYear + ",\n" + georgia(name) + "]", EligibilityProfile.class);

            assertThat(imported.getValues()).hasSize(2);
            assertThat(imported.getFailures()).singleElement().satisfies(failure -> {
                assertThat(failure.getReason()).isEqualTo(FailureReason.MALFORMED);
                assertThat(failure.getPointer()).contains("/1/country/name");
                assertThat(failure.getLine()).hasValue(4);
                assertThat(failure.getProblem()).isEqualTo("read as it stands: " + LostTexts.EXPECTED);
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"G\\u0000", "\\ud800", "\\udc00x", "\ud800", "G\udc00"})
        void make_no_text_and_are_refused_where_nobody_could_be_told(String name) {
            assertThatExceptionOfType(UnreadableJsonException.class)
                    .isThrownBy(() -> JSON.read(georgia(name), EligibilityProfile.class))
                    .satisfies(refusal -> assertThat(refusal.getFailures())
                            .extracting(Failure::getPointer, Failure::getProblem)
                            .containsExactly(tuple(Optional.of("/country/name"), LostTexts.EXPECTED)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"G\\ufffd", "\\ud83d\\ude00", "\ud83d\ude00", "\\\\u0000", "\\u00e9"})
        void are_no_hindrance_where_the_text_is_one(String name) {
            EligibilityProfile read = JSON.read(georgia(name), EligibilityProfile.class);

            assertThat(JSON.read(JSON.write(read), EligibilityProfile.class)).isEqualTo(read);
        }

        @ParameterizedTest
        @ValueSource(strings = {"G\0", "\ud800", "\udc00\ud800"})
        void are_not_written_if_they_would_not_be_read(String name) {
            EligibilityProfile profile = Profiles.georgia()
                    .withCountry(Profiles.georgia().getCountry().withName("G" + name));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JSON.write(profile))
                    .withMessageContaining("at /country/name")
                    .withMessageContaining(LostTexts.EXPECTED);
        }
    }

    @Nested
    class Letters_that_a_program_made_of_others {

        @ParameterizedTest
        @CsvSource({
            "M\u00C3\u00A9xico, true",
            "\u00C3\u00A9, true",
            "S\u00C3\u00A3o Tom\u00C3\u00A9, true",
            "Per\u00C3\u00BA, true",
            "voil\u00C3\u00A0, true",
            "n\u00C2\u00BA 5, true",
            "Government\u00E2\u20AC\u2122s, true",
            "c\u00C5\u201Cur, true",
            "\u00D0\u0093\u00D1\u20AC\u00D1\u0083, true",
            "\u00E1\u0192\u00A5\u00E1\u0192\u0090, true",
            "\u00EF\u00BB\u00BFGeorgia, true",
            "????? ??? ??????, true",
            "??????, true",
            "Law ?????, true",
            "??krainian law, true",
            "What?? And why??, false",
            "Really??, false",
            "Who? What? Why?, false",
            "M\u00E9xico, false",
            "S\u00C3O PAULO, false",
            "IRM\u00C3, false",
            "\u00ABLIBERT\u00C9\u00BB, false",
            "\u00ABlibert\u00E9\u00A0\u00BB, false",
            "AMANH\u00C3\u201D, false",
            "\u00C5land, false",
            "C\u00F4te d\u2019Ivoire, false",
            "\u0413\u0440\u0443\u0437\u0438\u044F, false"
        })
        void are_told_in_every_reader_and_read_as_they_stand(String name, boolean isTold) {
            String problem = name.contains("??")
                    ? "expected text encoded in UTF-8, not question marks in place of letters that an encoding has not"
                    : "expected text encoded in UTF-8, not letters that a program made of it,"
                            + " such as \u00C3\u00A9 of \u00E9";
            String member = "{\"name\": \"" + name + "\", \"organisation\": \"Open Something\"}";
            Imported<CivilSocietyMember> json = JSON.readAll("[" + member + "]", CivilSocietyMember.class);
            Imported<?> popolo =
                    PopoloJson.standard().read("{\"persons\": [{\"id\": \"a\", \"name\": \"" + name + "\"}]}");
            Imported<?> elections =
                    ElectionCsv.standard().read("year,seats,candidate,points,note\n2022,1,Georgia,10," + name + "\n");
            Imported<?> irm = IrmCsv.standard()
                    .readCommitments("Country/Locality,Action Plan Number,Commitment Title,Code,Region\nGeorgia,3,"
                            + name + ",GEO,ND\n");

            assertThat(json.getValues()).extracting("name").containsExactly(name);
            assertThat(elections.getValues()).hasSize(1);
            assertThat(irm.getValues()).hasSize(1);
            for (Imported<?> imported : List.of(json, popolo, elections, irm)) {
                assertThat(imported.getFailures())
                        .filteredOn(failure -> failure.getProblem().endsWith(problem))
                        .hasSize(isTold ? 1 : 0)
                        .allSatisfy(failure -> {
                            assertThat(failure.getReason()).isEqualTo(FailureReason.MALFORMED);
                            assertThat(failure.getFound()).contains(name);
                        });
            }
        }
    }

    @Nested
    class Markers_in_place_of_texts {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                N/A      | MISSING       | expected a text, not a marker of missing values
                NR       | MISSING       | expected a text, not a marker of missing values
                NaN      | MISSING       | expected a text, not a marker of missing values
                -        | MISSING       | expected a text, not a marker of missing values
                #REF!    | INVALID_VALUE | expected a value, not the error of a spreadsheet
                #VALUE!  | INVALID_VALUE | expected a value, not the error of a spreadsheet
                ######## | INVALID_VALUE | expected a value, not the error of a spreadsheet
                """)
        void are_told_wherever_they_stand(String text, FailureReason reason, String problem) {
            String json = JSON.write(Commitments.full());
            for (String field : List.of(
                    "\"title\" : \"A register of lobbying\"",
                    "\"shortTitle\" : \"Register\"",
                    "\"theme\" : \"Lobbying\"",
                    "\"leadInstitution\" : \"Parliament\"",
                    "\"supportingInstitutions\" : \"Government\"",
                    "\"description\" : \"A bill\"",
                    "\"id\" : \"AP_GBSC01\"")) {
                String edited = json.replace(field, field.substring(0, field.indexOf(':')) + ": \"" + text + "\"");
                assertThat(edited).isNotEqualTo(json);

                Imported<AssessedCommitment> imported = JSON.readAll("[" + edited + "]", AssessedCommitment.class);

                assertThat(imported.getValues()).hasSize(1);
                assertThat(imported.getFailures())
                        .filteredOn(failure -> failure.getProblem().equals("read as it stands: " + problem))
                        .singleElement()
                        .satisfies(failure -> {
                            assertThat(failure.getReason()).isEqualTo(reason);
                            assertThat(failure.getFound()).contains(text);
                            assertThat(failure.getPointer().orElseThrow())
                                    .startsWith("/0/commitment/")
                                    .endsWith(field.substring(1, field.indexOf('"', 1)));
                        });
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"None", "Unknown", "Open data", "#1", "A - B"})
        void are_no_texts_that_may_be_titles(String text) {
            String json = JSON.write(Commitments.full()).replace("A register of lobbying", text);

            assertThat(JSON.readAll("[" + json + "]", AssessedCommitment.class).getFailures())
                    .extracting(failure -> failure.getPointer().orElse(""))
                    .doesNotContain("/0/commitment/title");
        }
    }

    @Nested
    class Markers_in_place_of_words {

        private static final String MEMBER =
                "{\"name\": \"A. Person\", \"organisation\": \"Open Something\", \"%s\": \"%s\"}";

        @ParameterizedTest
        @CsvSource({
            "NA, AMBIGUOUS, unknown",
            "n/a, AMBIGUOUS, unknown",
            "None, INVALID_VALUE, unknown",
            "-, INVALID_VALUE, unknown",
            "NaN, INVALID_VALUE, unknown",
            "#REF!, INVALID_VALUE, unknown",
            "Not surveyed, INVALID_VALUE, not assessed"
        })
        void are_reported_and_read_as_what_they_say(String text, FailureReason reason, String said) {
            for (String attribute : List.of("gender", "sector")) {
                Imported<CivilSocietyMember> imported =
                        JSON.readAll("[" + MEMBER.formatted(attribute, text) + "]", CivilSocietyMember.class);

                CivilSocietyMember member = imported.getValues().get(0);
                assertThat(attribute.equals("gender") ? member.getGender() : member.getSector())
                        .hasToString(said);
                assertThat(imported.getFailures()).singleElement().satisfies(failure -> {
                    assertThat(failure.getReason()).isEqualTo(reason);
                    assertThat(failure.getPointer()).contains("/0/" + attribute);
                    assertThat(failure.getFound()).contains(text);
                    assertThat(failure.getProblem()).startsWith("read as " + said + ": ");
                });
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"NA", "n/a", "None", "-", "NaN", "#REF!", "Not surveyed"})
        void are_refused_where_nobody_could_be_told_and_never_written(String text) {
            for (String attribute : List.of("gender", "sector")) {
                assertThatExceptionOfType(UnreadableJsonException.class)
                        .isThrownBy(() -> JSON.read(MEMBER.formatted(attribute, text), CivilSocietyMember.class))
                        .satisfies(refusal ->
                                assertThat(refusal.getFailure().getPointer()).contains("/" + attribute))
                        .withMessageContaining("expected ");
            }
            assertThatExceptionOfType(DatabindException.class)
                    .isThrownBy(() -> JSON.write(CivilSocietyMember.of("A", "B").withSector(Observation.known(text))))
                    .withMessageContaining("would be read as an observation without a value");
        }

        @Test
        void are_told_where_they_stand_in_a_committee_and_in_what_is_one_of_several() {
            SteeringCommittee committee = Committees.full();
            String known = "\"gender\" : \"F\"";
            String json = JSON.write(committee);
            SeatQuestion question = SeatQuestion.builder()
                    .candidates(committee.getCivilSocietyMembers())
                    .seats(1)
                    .dimension(BalanceDimension.GENDER)
                    .build();
            assertThat(json).contains(known);

            assertThat(JSON.readAll("[" + json.replace(known, "\"gender\" : \"NA\"") + "]", SteeringCommittee.class)
                            .getFailures())
                    .extracting(failure -> failure.getPointer().orElse(""))
                    .isNotEmpty()
                    .allMatch(pointer -> pointer.matches("/0/civilSocietyMembers/\\d/gender"));
            assertThat(JSON.readAll(
                                    "[" + JSON.write(question).replace(known, "\"gender\" : \"NA\"") + "]",
                                    SeatQuestion.class)
                            .getFailures())
                    .extracting(failure -> failure.getPointer().orElse(""))
                    .isNotEmpty()
                    .allMatch(pointer -> pointer.matches("/0/candidates/\\d/gender"));
        }
    }
}
