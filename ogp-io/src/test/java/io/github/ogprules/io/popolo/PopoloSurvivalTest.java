package io.github.ogprules.io.popolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogprules.io.Committees;
import io.github.ogprules.io.Failure;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.text.LostTexts;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a Popolo document of which a part is broken, or contradicts another. */
class PopoloSurvivalTest {

    private static final PopoloJson POPOLO = PopoloJson.standard();
    private static final SteeringCommittee COMMITTEE = Committees.full();
    private static final String FULL = POPOLO.write(COMMITTEE);

    private static Imported<SteeringCommittee> read(String part, String replacement) {
        assertThat(FULL).contains(part);
        int at = FULL.indexOf(part);
        return POPOLO.read(FULL.substring(0, at) + replacement + FULL.substring(at + part.length()));
    }

    private static SteeringCommittee only(Imported<SteeringCommittee> imported) {
        assertThat(imported.getValues()).hasSize(1);
        return imported.getValues().get(0);
    }

    private static Stream<String> told(Imported<SteeringCommittee> imported) {
        return imported.getFailures().stream()
                .map(failure -> failure.getReason() + " " + failure.getPointer().orElse(""));
    }

    @Nested
    class A_value_of_the_wrong_type {

        @Test
        void loses_the_member_whose_name_it_is_and_nobody_else() {
            Imported<SteeringCommittee> imported = read("\"name\" : \"A. Person\"", "\"name\" : [\"Ana\", \"Ruiz\"]");

            assertThat(only(imported).getGovernmentMembers()).isEqualTo(COMMITTEE.getGovernmentMembers());
            assertThat(only(imported).getCivilSocietyMembers())
                    .isEqualTo(COMMITTEE.getCivilSocietyMembers().stream()
                            .filter(member -> !member.getName().equals("A. Person"))
                            .toList())
                    .isNotEmpty();
            assertThat(only(imported).getVacantCivilSocietySeats()).isEmpty();
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .contains(
                            "line 4, at /persons/0/name: found '[', not read: expected text",
                            "at /memberships/2: membership not read: expected names of the person and the organisation");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"gender\" : 5",
                    "\"gender\" : {\"word\": \"F\"}",
                    "\"gender\" : 5, \"gender\" : 6",
                    "\"gender\" : [null]"
                })
        void leaves_unknown_what_nobody_needs(String gender) {
            Imported<SteeringCommittee> imported = read("\"gender\" : \"F\"", gender);

            assertThat(only(imported).getCivilSocietyMembers())
                    .isEqualTo(COMMITTEE.getCivilSocietyMembers().stream()
                            .map(member -> member.getName().equals("A. Person")
                                    ? member.withGender(Observation.unknown())
                                    : member)
                            .toList());
            assertThat(imported.getFailures()).isNotEmpty().allSatisfy(failure -> {
                assertThat(failure.getPointer()).contains("/persons/0/gender");
                assertThat(failure.getProblem()).startsWith("not read: ");
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"null", "5", "[]", "\"Kenya\""})
        void loses_the_part_that_it_stands_for_and_the_places_of_the_others_are_right(String part) {
            Imported<SteeringCommittee> imported = POPOLO.read("""
                    {"organizations": [%s, {"id": "c", "ogp": {"date": "2020-10-01"}}, {"id": "g", "name": "Georgia"}],
                     "memberships": [{"organization_id": "c", "member": {"id": "g"}}, %1$s,
                       {"organization_id": "c", "member": {"id": "nobody"}}]}
                    """.formatted(part));

            assertThat(only(imported).getGovernmentMembers())
                    .extracting(GovernmentMember::getName)
                    .containsExactly("Georgia");
            assertThat(imported.getFailures())
                    .extracting(failure -> failure.getPointer().orElse(""))
                    .containsExactly("/organizations/0", "/memberships/1", "/memberships/2/member/id");
        }

        @Test
        void is_told_beside_what_is_missing_for_it() {
            Imported<SteeringCommittee> imported = POPOLO.read("""
                    {"organizations": [{"id": "c", "ogp": {"date": "2020-10-01"}}],
                     "memberships": [{"organization_id": "c", "member": [1]}]}
                    """);

            assertThat(told(imported))
                    .containsExactly("INVALID_VALUE /memberships/0/member", "MISSING /memberships/0/member/id");
        }

        @Test
        void loses_a_citation_as_a_whole() {
            Imported<SteeringCommittee> imported =
                    read("\"publisher\" : \"", "\"colour\": 1, \"publisher\" : 5, \"x\": \"");

            assertThat(only(imported).getMembers(Constituency.GOVERNMENT)).isEqualTo(COMMITTEE.getGovernmentMembers());
            assertThat(only(imported).getCitations())
                    .isEqualTo(COMMITTEE
                            .getCitations()
                            .subList(1, COMMITTEE.getCitations().size()));
            assertThat(told(imported)).contains("INVALID_VALUE /organizations/0/ogp/citations/0/publisher");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[",
                    "",
                    "[]",
                    "5",
                    "{\"organizations\": {}}",
                    "{\"organizations\": [{\"ogp\": {\"date\": 2020}}]}"
                })
        void of_what_everything_depends_on_leaves_nothing_which_is_said(String json) {
            Imported<SteeringCommittee> imported = POPOLO.read(json);

            assertThat(imported.getValues()).isEmpty();
            assertThat(imported.getFailures())
                    .isNotEmpty()
                    .allSatisfy(failure -> assertThat(failure.getProblem()).startsWith("nothing read: expected "));
        }
    }

    @Nested
    class A_part_in_no_membership {

        @Test
        void is_reported_and_the_committee_is_read() {
            Imported<SteeringCommittee> imported = POPOLO.read(
                    FULL.replaceFirst(
                                    "\"persons\" : \\[", "\"persons\" : [{\"id\": \"orphan\", \"name\": \"Orphan\"}, ")
                            .replaceFirst(
                                    "\"organizations\" : \\[",
                                    "\"organizations\" : [{\"id\": \"g\", \"name\": \"Kenya\", \"classification\": \"government\"}, "));

            assertThat(imported.getValues()).containsExactly(COMMITTEE);
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "at /persons/0: found 'Orphan', not read: expected a membership of this person",
                            "at /organizations/0: found 'Kenya', not read: expected a membership of or for this"
                                    + " organization");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                "persons": [{"id": "1", "name": "A"}]                                               | /persons/0
                "persons": [{"id": "g", "name": "A"}]                                               | /persons/0
                "persons": [{"id": "1", "name": "A", "memberships": []}]                            | /persons/0
                "posts": [{"id": "1", "organization": {"id": "2", "name": "A"}}]                    | /posts/0/organization
                "areas": [{"id": "1", "name": "Kenya"}]                                             |
                "posts": [{"id": "1", "organization_id": "c"}]                                      |
                """)
        void is_one_wherever_it_stands_if_it_is_a_person_or_organization(String parts, String pointer) {
            Imported<SteeringCommittee> imported = POPOLO.read("""
                    {"organizations": [{"id": "c", "ogp": {"date": "2020-10-01"}}, {"id": "g", "name": "Georgia"},
                       {"id": "s", "name": "Criteria and Standards", "parent_id": "c"}],
                     "memberships": [{"organization_id": "c", "member": {"@type": "Organization", "id": "g"}}],
                     %s}
                    """.formatted(parts));

            assertThat(only(imported).getGovernmentMembers()).hasSize(1);
            assertThat(told(imported).toList()).isEqualTo(pointer == null ? List.of() : List.of("MISSING " + pointer));
        }
    }

    @Nested
    class A_text_in_which_characters_were_lost {

        @ParameterizedTest
        @ValueSource(strings = {"\\ufffd", "\uFFFD", "\\u0000", "\\ud800", "\udc00"})
        void is_read_as_it_stands_and_reported(String lost) {
            Imported<SteeringCommittee> imported =
                    read("\"name\" : \"A. Person\"", "\"name\" : \"A. P" + lost + "erson\"");

            assertThat(only(imported).getCivilSocietyMembers())
                    .hasSameSizeAs(COMMITTEE.getCivilSocietyMembers())
                    .extracting(CivilSocietyMember::getName)
                    .anyMatch(name -> name.matches("(?s)A\\. P.erson"));
            assertThat(imported.getFailures())
                    .extracting(failure -> failure.getPointer().orElse(""), Failure::getProblem)
                    .contains(tuple("/persons/0/name", "read as it stands: " + LostTexts.EXPECTED));
        }
    }

    @Nested
    class A_contradiction {

        @Test
        void of_the_name_and_id_of_a_member_leaves_the_member_out() {
            String membership = FULL.substring(FULL.indexOf("\"memberships\""));
            Imported<SteeringCommittee> imported =
                    POPOLO.read(FULL.replace(membership, membership.replaceFirst("\"Georgia\"", "\"Kenya\"")));

            assertThat(only(imported).getGovernmentMembers())
                    .extracting(GovernmentMember::getName)
                    .containsExactly("Kenya");
            assertThat(imported.getFailures().get(0).getMessage())
                    .isEqualTo("at /memberships/0/member/name: found 'Kenya', not read: the name is that of KEN:"
                            + " expected a name of GEO");
        }

        @Test
        void of_the_name_and_id_of_a_person_is_reported() {
            Imported<SteeringCommittee> imported = read("\"person_id\" : \"person/1\"", """
                    "member": {"@type": "Person", "id": "person/1", "name": "Somebody Else"}""");

            assertThat(imported.getValues()).containsExactly(COMMITTEE);
            assertThat(told(imported)).containsExactly("CONTRADICTION /memberships/2/member/name");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                "role" : "Civil society"             | "role" : "Government"           | /posts/1/role
                "label" : "Civil society member"     | "label" : "Government member"   | /posts/1/role
                "post_id" : "post/government"        | "post_id" : "post/civil-society" | /memberships/0/post_id
                "post_id" : "post/civil-society"     | "post_id" : "post/government"   | /memberships/2/post_id
                """)
        void of_a_post_and_who_holds_it_is_reported(String part, String replacement, String pointer) {
            Imported<SteeringCommittee> imported = read(part, replacement);

            assertThat(imported.getValues()).containsExactly(COMMITTEE);
            assertThat(told(imported)).containsExactly("CONTRADICTION " + pointer);
        }

        @Test
        void of_a_post_without_label_is_reported_once_for_all_who_hold_it() {
            Imported<SteeringCommittee> imported = POPOLO.read(FULL.replace("\"label\" : \"Civil society member\",", "")
                    .replace("\"role\" : \"Civil society\"", "\"role\" : \"Government\""));

            assertThat(imported.getValues()).containsExactly(COMMITTEE);
            assertThat(told(imported)).containsExactly("CONTRADICTION /posts/1/role");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"url\" : \"https://example.org/other\", \"note\"", "\"url\" : \"NA\", \"note\""})
        void of_sources_and_citations_says_which_is_read(String url) {
            String first = FULL.substring(FULL.indexOf("\"url\""), FULL.indexOf("\"note\"") + "\"note\"".length());
            Imported<SteeringCommittee> imported = read(first, url);

            assertThat(imported.getValues()).containsExactly(COMMITTEE);
            assertThat(told(imported))
                    .containsExactly(
                            "CONTRADICTION /organizations/0/sources/0",
                            "CONTRADICTION /organizations/0/ogp/citations/0");
            assertThat(imported.getFailures().get(0).getProblem())
                    .isEqualTo("not read: none of ogp/citations, which are read, has this address and title");
        }

        @Test
        void is_none_where_only_one_of_sources_and_citations_is_there() {
            String sources = FULL.substring(FULL.indexOf("\"sources\""), FULL.indexOf("\"ogp\""));

            assertThat(POPOLO.read(FULL.replace(sources, ""))).isEqualTo(POPOLO.read(FULL));
            assertThat(List.of(POPOLO.read(FULL).getFailures())).containsExactly(List.of());
        }
    }
}
