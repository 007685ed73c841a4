package io.github.ogprules.io.popolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogprules.io.Committees;
import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Golden;
import io.github.ogprules.io.Imported;
import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.CoChairRole;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.committee.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PopoloJsonTest {

    private static final PopoloJson POPOLO = PopoloJson.standard();

    private static final String FULL = POPOLO.write(Committees.full());

    private static SteeringCommittee only(Imported<SteeringCommittee> imported) {
        assertThat(imported.getValues()).hasSize(1);
        return imported.getValues().get(0);
    }

    @Nested
    class A_committee {

        @Test
        void is_written_as_it_stands_in_the_golden_file() {
            assertThat(FULL)
                    .isEqualToNormalizingNewlines(
                            Golden.text(PopoloJsonTest.class, "committee.json").strip());
        }

        @Test
        void is_the_same_after_writing_and_reading() {
            Imported<SteeringCommittee> read = POPOLO.read(FULL);

            assertThat(read.getFailures()).isEmpty();
            assertThat(only(read)).isEqualTo(Committees.full());
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3})
        void of_any_kind_is_the_same_after_writing_and_reading(long seed) {
            assertThat(Committees.random(seed).limit(300)).allSatisfy(committee -> {
                Imported<SteeringCommittee> read = POPOLO.read(POPOLO.write(committee));

                assertThat(read.getFailures()).isEmpty();
                assertThat(only(read)).isEqualTo(committee);
            });
        }
    }

    @Nested
    class A_document_of_others {

        private final Imported<SteeringCommittee> imported = POPOLO.read("""
                {
                  "persons": [{"id": "p", "name": "A. Person", "email": "a@example.org", "gender": null}],
                  "organizations": [
                    {"id": "c", "name": "Committee", "ogp": {"date": "2020-10-01"},
                     "sources": [{"url": "https://example.org/a", "note": "A page"}, {"url": "https://example.org/b"}]},
                    {"id": "g", "name": "Georgia"},
                    {"id": "o", "name": "Open Something"}
                  ],
                  "memberships": [
                    {"person_id": "p", "organization_id": "c", "on_behalf_of_id": "o", "start_date": "2020", "role": "chief"},
                    {"member": {"id": "g"}, "organization_id": "c", "role": "lead co-chair"}
                  ],
                  "motions": []
                }
                """);

        @Test
        void is_read_as_far_as_it_goes() {
            SteeringCommittee committee = only(imported);

            assertThat(committee.getGovernmentMembers())
                    .extracting(GovernmentMember::getName, GovernmentMember::getCoChairRole)
                    .containsExactly(tuple("Georgia", Observation.known(CoChairRole.LEAD)));
            assertThat(committee.getCivilSocietyMembers())
                    .extracting(CivilSocietyMember::getName, CivilSocietyMember::getGender, CivilSocietyMember::getTerm)
                    .containsExactly(tuple("A. Person", Observation.unknown(), Optional.empty()));
            assertThat(committee.getVacantGovernmentSeats()).isEmpty();
            assertThat(committee.getCitations())
                    .extracting(Citation::getTitle, Citation::getPublisher)
                    .containsExactly(tuple("A page", "example.org"), tuple("https://example.org/b", "example.org"));
        }

        @Test
        void has_a_failure_for_everything_that_is_not_read() {
            assertThat(imported.getFailures())
                    .extracting(
                            Failure::getReason, failure -> failure.getPointer().orElse(""))
                    .containsExactlyInAnyOrder(
                            tuple(FailureReason.UNKNOWN_FIELD, "/motions"),
                            tuple(FailureReason.UNKNOWN_FIELD, "/persons/0/email"),
                            tuple(FailureReason.INVALID_VALUE, "/memberships/0/start_date"),
                            tuple(FailureReason.INVALID_VALUE, "/memberships/0/role"));
        }
    }

    @Nested
    class A_document_that_is_broken {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                "organization_id" : "subcommittee/criteria-and-standards" | "organization_id" : "nowhere" | /memberships/4/organization_id
                "person_id" : "person/1"                 | "person_id" : "person/9"      | /memberships/2/person_id
                "id" : "government/GEO",                 | "id" : "government/none",      | /memberships/0/member/id
                "on_behalf_of_id" : "organisation/1"     | "label" : "none"              | /memberships/2/on_behalf_of_id
                "area_id" : "region/asia-pacific"        | "area_id" : "region/none"     | /memberships/0/area_id
                "start_date" : "2017-10-01"              | "start_date" : "2027-10-01"   | /memberships/0
                "identifier" : "CAN"                     | "identifier" : "Canada!"      | /areas/6/identifier
                "id" : "person/2"                        | "id" : "person/1"             | /persons/1/id
                """)
        void has_a_failure_at_its_place_and_keeps_the_other_members(String part, String replacement, String pointer) {
            Imported<SteeringCommittee> imported = POPOLO.read(FULL.replaceFirst(Pattern.quote(part), replacement));

            assertThat(imported.getFailures())
                    .extracting(failure -> failure.getPointer().orElse(""))
                    .contains(pointer);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                ''                                    | expected an object
                {                                     | expected JSON
                []                                    | expected an object
                {}                                    | expected one organization that is a committee, with a date
                {"organizations": [{"id": "a"}]}      | expected one organization that is a committee, with a date
                {"organizations": [{"id": 1}]}        | expected text
                {"organizations": [null]}             | expected an object
                {"memberships": [null]}               | expected an object
                {"persons": [null]}                   | expected an object
                {"organizations": [{"sources": [null]}]} | expected an object
                {"organizations": [{"ogp": {"citations": [null]}}]} | expected an object
                {"organizations": [{"id": "a", "ogp": {"date": "soon"}}]} | expected a date such as
                """)
        void has_no_committee_and_says_why(String json, String problem) {
            Imported<SteeringCommittee> imported = POPOLO.read(json);

            assertThat(imported.getValues()).isEmpty();
            assertThat(imported.getFailures())
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.getProblem()).contains(problem));
        }

        @Test
        void invents_no_citation_of_a_source_without_an_address() {
            Imported<SteeringCommittee> imported = POPOLO.read("""
                    {"organizations": [{"id": "c", "ogp": {"date": "2020-10-01"}, "sources": [{"note": "A page"}]}]}
                    """);

            assertThat(only(imported).getCitations()).isEmpty();
            assertThat(imported.getFailures())
                    .extracting(
                            Failure::getReason, failure -> failure.getPointer().orElse(""))
                    .containsExactly(tuple(FailureReason.MISSING, "/organizations/0/sources/0/url"));
        }

        @Test
        void tells_what_is_said_of_a_term_without_its_first_day() {
            Imported<SteeringCommittee> imported = POPOLO.read(FULL.replace("\"start_date\" : \"2019-10-01\",", ""));

            assertThat(only(imported).getCivilSocietyMembers().get(0).getTerm()).isEmpty();
            assertThat(imported.getFailures())
                    .extracting(failure -> failure.getPointer().orElse(""))
                    .containsExactly("/memberships/2/start_date");
        }

        @Test
        void keeps_the_first_day_of_a_term_without_a_last() {
            Imported<SteeringCommittee> imported = POPOLO.read(FULL.replace("\"end_date\" : \"2022-09-30\",", ""));

            assertThat(imported.getFailures()).isEmpty();
            assertThat(only(imported).getCivilSocietyMembers().get(0).getTerm())
                    .contains(Term.builder()
                            .start(LocalDate.of(2019, 10, 1))
                            .number(1)
                            .build());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                "end_date" : "2022-09-30"                | "end_date" : "2022-09"        | /memberships/2/end_date
                "vacant_government_seats" : 9            | "vacant_government_seats": -1 | /organizations/0/ogp/vacant_government_seats
                "gender" : "F"                           | "gender" : ""                 | /persons/0/gender
                "status" : "UNDER_PROCEDURAL_REVIEW"      | "status" : "asleep"           | /memberships/0/ogp/status
                "extension_reason" : "election put off"  | "sector" : "election put off" | /memberships/0/ogp/extension_reason
                "regular_end_date" : "2020-09-30"        | "regular_end_date" : "2020"   | /memberships/0/ogp/regular_end_date
                "name" : "Criteria and Standards"        | "name" : "Something Else"     | /organizations/3/name
                "extension_reason" : "election put off"  | "extension_reason" : " "      | /memberships/0/ogp/extension_reason
                "term_number" : 2                        | "term_number" : 0             | /memberships/0/ogp/term_number
                "date" : "2020-10-01",                   | "date" : "2020-10-01", "x": 1, | /organizations/0/ogp/x
                "term_number" : 2                        | "x" : 2                       | /memberships/0/ogp/x
                "title" : "Composition",                 | "title" : " ",                | /organizations/0/ogp/citations/0
                "person_id" : "person/1"                 | "person_id" : "person/1", "member": {"id": "x"} | /memberships/2/member
                """)
        void keeps_everybody_if_something_said_of_one_cannot_be_read(String part, String replacement, String pointer) {
            assertThat(FULL).contains(part);
            Imported<SteeringCommittee> imported = POPOLO.read(FULL.replaceFirst(Pattern.quote(part), replacement));

            assertThat(imported.getFailures())
                    .extracting(failure -> failure.getPointer().orElse(""))
                    .contains(pointer);
            assertThat(only(imported).getGovernmentMembers()).hasSize(2);
            assertThat(only(imported).getCivilSocietyMembers()).hasSize(2);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {"url": "https://example.org/a", "note": ""}          | 1 |
                {"url": "", "note": "A page"}                         | 0 | /organizations/0/sources/0/url
                {"url": "https://example.org/a", "by": "somebody"}    | 1 | /organizations/0/sources/0/by
                """)
        void keeps_the_committee_whatever_its_sources_are(String source, int citations, String pointer) {
            Imported<SteeringCommittee> imported = POPOLO.read(
                    "{\"organizations\": [{\"id\": \"c\", \"ogp\": {\"date\": \"2020-10-01\"}, \"sources\": [" + source
                            + "]}]}");

            assertThat(only(imported).getCitations()).hasSize(citations);
            assertThat(imported.getFailures().stream()
                            .map(failure -> failure.getPointer().orElse(""))
                            .toList())
                    .isEqualTo(pointer == null ? List.of() : List.of(pointer));
        }

        @Test
        void finds_a_government_in_a_subcommittee_by_its_id() {
            Imported<SteeringCommittee> imported =
                    POPOLO.read(FULL.replaceFirst("\"name\" : \"Georgia\"", "\"name\" : \"Government of Georgia\""));

            assertThat(imported.getFailures()).isEmpty();
            assertThat(only(imported)).isEqualTo(Committees.full());
        }

        @Test
        void leaves_out_a_member_who_sits_twice_and_then_knows_no_vacant_seats() {
            String twice = FULL.replace("\"person_id\" : \"person/2\"", "\"person_id\" : \"person/1\"");

            Imported<SteeringCommittee> imported = POPOLO.read(twice);

            assertThat(only(imported).getCivilSocietyMembers())
                    .extracting(CivilSocietyMember::getName)
                    .containsExactly("A. Person");
            assertThat(only(imported).getVacantCivilSocietySeats()).isEmpty();
            assertThat(imported.getFailures())
                    .extracting(failure -> failure.getPointer().orElse(""), Failure::getProblem)
                    .contains(tuple("/memberships/3", "not read: duplicate member 'A. Person'"));
        }

        @Test
        void leaves_out_a_stranger_in_a_subcommittee() {
            Imported<SteeringCommittee> imported = POPOLO.read(FULL.replace(
                    "\"organization_id\" : \"steering-committee\",\n    \"post_id\" : \"post/government\"",
                    "\"post_id\" : \"x\""));

            assertThat(only(imported).getGovernmentMembers()).isEmpty();
            assertThat(imported.getFailures())
                    .extracting(Failure::getProblem)
                    .anySatisfy(problem -> assertThat(problem).contains("is no member of the committee"));
        }
    }

    @Test
    void leaves_out_what_is_unknown() {
        SteeringCommittee committee = SteeringCommittee.builder()
                .date(Committees.full().getDate())
                .civilSocietyMembers(List.of(CivilSocietyMember.of("A", "B")))
                .build();

        assertThat(POPOLO.write(committee)).doesNotContain("gender", "role\" : \"unknown", "null", "unknown");
    }
}
