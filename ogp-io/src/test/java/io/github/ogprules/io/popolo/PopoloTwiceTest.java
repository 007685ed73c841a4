package io.github.ogprules.io.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.Imported;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.CoChairRole;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Popolo document can say in more than one place, or of more than one thing. */
class PopoloTwiceTest {

    private static Imported<SteeringCommittee> read(String json) {
        return PopoloJson.standard().read(json);
    }

    /** A committee of Georgia, and of A. Person for Open Something. */
    private static Imported<SteeringCommittee> read(
            String government, String organisation, String person, String posts, String seat, String seatOfPerson) {
        return read("""
                {"organizations": [{"id": "c", "ogp": {"date": "2018-10-01"}}, {"id": "g", "name": "Georgia" %s},
                   {"id": "o", "name": "Open Something" %s}],
                 "persons": [{"id": "p", "name": "A. Person" %s}],
                 "posts": [{"id": "s", "organization_id": "c" %s}],
                 "areas": [{"id": "KEN", "name": "Kenya", "identifier": "KEN"}, {"id": "k", "name": "Kenya"},
                   {"id": "GHA", "name": "Ghana", "identifier": "GHA"}],
                 "memberships": [{"organization_id": "c", "member": {"id": "g"} %s},
                   {"organization_id": "c", "person_id": "p", "on_behalf_of_id": "o" %s}]}
                """.formatted(
                then(government), then(organisation), then(person), then(posts), then(seat), then(seatOfPerson)));
    }

    private static String then(String fields) {
        return fields == null ? "" : ", " + fields.replace('\'', '"');
    }

    private static SteeringCommittee only(Imported<SteeringCommittee> imported) {
        assertThat(imported.getValues()).hasSize(1);
        return imported.getValues().get(0);
    }

    private static List<String> names(Imported<SteeringCommittee> imported) {
        return Stream.of(Constituency.values())
                .<CommitteeMember>flatMap(constituency -> only(imported).getMembers(constituency).stream())
                .map(CommitteeMember::getName)
                .toList();
    }

    private static List<String> told(Imported<SteeringCommittee> imported) {
        return imported.getFailures().stream()
                .map(failure -> failure.getReason() + " " + failure.getPointer().orElse(""))
                .toList();
    }

    private static List<String> list(String told) {
        return told == null ? List.of() : List.of(told.split(", "));
    }

    @Nested
    class The_role_of_a_co_chair {

        private static String role(Imported<SteeringCommittee> imported) {
            return only(imported)
                    .getGovernmentMembers()
                    .get(0)
                    .getCoChairRole()
                    .map(CoChairRole::getLabel)
                    .toString();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                'role': 'lead co-chair'                                  |                                                       | lead co-chair     |
                'role': 'LEAD'                                           |                                                       | lead co-chair     |
                'label': 'incoming co-chair'                             |                                                       | incoming co-chair |
                'role': 'lead co-chair', 'label': 'lead co-chair'        |                                                       | lead co-chair     |
                'role': 'Government', 'label': 'lead co-chair'           |                                                       | lead co-chair     |
                'role': 'lead co-chair', 'label': 'Government member'    |                                                       | lead co-chair     |
                'role': 'lead co-chair', 'label': 'not a co-chair'       |                                                       | unknown           | CONTRADICTION /posts/0/role
                'role': 'lead co-chair'                                  | 'role': 'lead co-chair'                               | lead co-chair     |
                'role': 'incoming co-chair'                              | 'role': 'lead co-chair'                               | lead co-chair     | CONTRADICTION /memberships/0/post_id
                'role': 'incoming co-chair'                              | 'ogp': {'co_chair_role': 'lead co-chair'}             | lead co-chair     | CONTRADICTION /memberships/0/post_id
                'role': 'incoming co-chair'                              | 'role': 'NaN'                                         | incoming co-chair |
                                                                         | 'role': 'lead co-chair', 'ogp': {'co_chair_role': 'LEAD'} | lead co-chair |
                                                                         | 'role': 'lead co-chair', 'ogp': {'co_chair_role': 'not a co-chair'} | lead co-chair | CONTRADICTION /memberships/0/ogp/co_chair_role
                                                                         | 'role': 'member', 'ogp': {'co_chair_role': 'lead co-chair'} | not a co-chair | CONTRADICTION /memberships/0/ogp/co_chair_role
                                                                         | 'role': 'lead co-chair', 'ogp': {'co_chair_role': 'not assessed'} | lead co-chair | CONTRADICTION /memberships/0/ogp/co_chair_role
                                                                         | 'role': '-', 'ogp': {'co_chair_role': 'lead co-chair'} | lead co-chair    |
                                                                         | 'role': 'chief', 'ogp': {'co_chair_role': 'lead co-chair'} | lead co-chair | INVALID_VALUE /memberships/0/role
                'role': 'incoming co-chair'                              | 'role': 'lead co-chair', 'ogp': {'co_chair_role': 'not a co-chair'} | lead co-chair | CONTRADICTION /memberships/0/ogp/co_chair_role, CONTRADICTION /memberships/0/post_id
                """)
        void is_read_wherever_it_stands(String post, String membership, String role, String told) {
            Imported<SteeringCommittee> imported = read(
                    null, null, null, post, "'post_id': 's'" + (membership == null ? "" : ", " + membership), null);

            assertThat(role(imported)).isEqualTo(role);
            assertThat(told(imported)).isEqualTo(list(told));
        }

        @Test
        void of_a_membership_without_a_committee_of_its_own_is_that_of_the_post() {
            Imported<SteeringCommittee> imported = read("""
                    {"organizations":[{"id":"sc","ogp":{"date":"2018-10-01"}},{"id":"g","name":"Georgia"}],
                     "posts":[{"id":"p","organization_id":"sc","role":"lead co-chair"}],
                     "memberships":[{"post_id":"p","member":{"id":"g"}}]}
                    """);

            assertThat(imported.getFailures()).isEmpty();
            assertThat(role(imported)).isEqualTo("lead co-chair");
        }

        @Test
        void in_two_places_is_told_with_both_texts() {
            assertThat(read(null, null, null, "'role': 'incoming co-chair'", "'post_id': 's', 'role': 'LEAD'", null)
                            .getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly("at /memberships/0/post_id: found 'incoming co-chair', not read: the role of the"
                            + " membership is 'LEAD'");
        }
    }

    @Nested
    class The_text_of_a_post {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "'role': 'Government', 'label': 'Government Member'",
                    "'role': 'member'",
                    "'label': 'not a co-chair'",
                    "'label': 'n/a'"
                })
        void is_no_failure_if_it_says_something_known_or_nothing(String post) {
            assertThat(read(null, null, null, post, "'post_id': 's'", null).getFailures())
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                'role': 'treasurer'                       | /posts/0/role
                'label': 'Seat 3'                         | /posts/0/label
                'role': 'Government', 'label': 'Seat 3'   | /posts/0/label
                'role': 'treasurer', 'label': 'Treasurer' | /posts/0/role
                """)
        void is_told_once_if_it_says_what_is_not_read(String post, String pointer) {
            assertThat(told(read(null, null, null, post, "'post_id': 's'", null)))
                    .containsExactly("UNKNOWN_FIELD " + pointer);
        }
    }

    @Nested
    class The_gender_of_a_person {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                'gender': 'female' |                    | female       |
                                   | 'gender': 'male'   | male         |
                'gender': 'female' | 'gender': 'Female' | female       |
                'gender': 'female' | 'gender': 'male'   | female       | CONTRADICTION /memberships/1/ogp/gender
                'gender': 'female' | 'gender': 'not assessed' | female | CONTRADICTION /memberships/1/ogp/gender
                'gender': 'NaN'    | 'gender': 'male'   | male         |
                'gender': 'no data' | 'gender': 'male'  | male         | CONTRADICTION /persons/0/gender
                """)
        void is_read_wherever_it_stands(String person, String membership, String gender, String told) {
            Imported<SteeringCommittee> imported =
                    read(null, null, person, null, null, membership == null ? null : "'ogp': {" + membership + "}");

            assertThat(only(imported).getCivilSocietyMembers().get(0).getGender())
                    .hasToString(gender);
            assertThat(told(imported)).isEqualTo(list(told));
        }
    }

    @Nested
    class The_country_of_a_person {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                                 | 'area_id': 'KEN' | KEN |
                'area_id': 'KEN' |                  |     | UNKNOWN_FIELD /organizations/2/area_id
                'area_id': 'GHA' | 'area_id': 'KEN' | KEN | UNKNOWN_FIELD /organizations/2/area_id
                'area_id': 'KEN' | 'area_id': 'KEN' | KEN |
                'area_id': 'k'   | 'area_id': 'KEN' | KEN |
                """)
        void is_not_that_of_the_organisation_which_is_told(
                String organisation, String membership, String country, String told) {
            Imported<SteeringCommittee> imported = read(null, organisation, null, null, null, membership);

            assertThat(only(imported)
                            .getCivilSocietyMembers()
                            .get(0)
                            .getCountry()
                            .map(Country::getCode))
                    .map(Object::toString)
                    .isEqualTo(Optional.ofNullable(country));
            assertThat(told(imported)).isEqualTo(list(told));
        }
    }

    @Nested
    class The_constituency_of_a_member {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                'classification': 'government'                 | 'classification': 'civil society organisation' | Georgia, A. Person |
                'classification': 'Government Agency'          | 'classification': 'CSO'                        | Georgia, A. Person |
                'classification': 'civil society organization' |                                                | Georgia, A. Person | CONTRADICTION /organizations/1/classification
                'classification': 'n/a'                        | 'classification': 'think tank'                 | Georgia, A. Person | UNKNOWN_FIELD /organizations/2/classification
                """)
        void stands_in_the_classification_too(String government, String organisation, String names, String told) {
            Imported<SteeringCommittee> imported = read(government, organisation, null, null, null, null);

            assertThat(names(imported)).isEqualTo(list(names));
            assertThat(told(imported)).isEqualTo(list(told));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                "classification": "government"    | true  | Georgia  | 3 | CONTRADICTION /memberships/0/on_behalf_of_id
                "classification": null            | true  | Georgia  | 3 | CONTRADICTION /memberships/0/on_behalf_of_id
                "classification": "government"    | false | Georgia  | 3 | CONTRADICTION /memberships/0/on_behalf_of_id
                "classification": "civil society" | false | A Person | 3 |
                "classification": null            | false | A Person | 3 | AMBIGUOUS /memberships/0/on_behalf_of_id
                """)
        void of_a_person_who_stands_for_a_government_is_that_of_the_government(
                String classification, boolean isMember, String member, int vacant, String told) {
            Imported<SteeringCommittee> imported = read("""
                    {"organizations": [{"id": "c", "ogp": {"date": "2018-10-01", "vacant_government_seats": 3}},
                       {"id": "g", "name": "Georgia", %s}],
                     "persons": [{"id": "p", "name": "A Person"}],
                     "posts": [{"id": "s", "organization_id": "c", "role": "Government"}],
                     "memberships": [{"organization_id": "c", "person_id": "p", "on_behalf_of_id": "g" %s} %s]}
                    """.formatted(
                            classification,
                            member.equals("Georgia") ? ", \"post_id\": \"s\"" : "",
                            isMember ? ", {\"organization_id\": \"c\", \"member\": {\"id\": \"g\"}}" : ""));

            assertThat(names(imported)).containsExactly(member);
            assertThat(only(imported).getVacantGovernmentSeats()).hasValue(vacant);
            assertThat(told(imported)).isEqualTo(list(told));
        }

        @Test
        void of_a_person_who_stood_for_a_government_at_another_time_is_none() {
            Imported<SteeringCommittee> imported = read("""
                    {"organizations": [{"id": "c", "ogp": {"date": "2018-10-01", "vacant_government_seats": 3}},
                       {"id": "g", "name": "Georgia", "classification": "government"}],
                     "persons": [{"id": "p", "name": "A Person"}],
                     "memberships": [
                       {"organization_id": "c", "person_id": "p", "on_behalf_of_id": "g", "end_date": "2014-09-30"}]}
                    """);

            assertThat(names(imported)).isEmpty();
            assertThat(only(imported).getVacantGovernmentSeats()).hasValue(3);
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly("at /memberships/0/on_behalf_of_id: found 'Georgia', not read: who stands for a"
                            + " government is no member from civil society, and the term is not in force on the day of"
                            + " the committee, 2018-10-01");
        }
    }

    @Nested
    class The_terms_of_one_member {

        private static final String OVER = "'start_date': '2011-10-01', 'end_date': '2014-09-30'";
        private static final String IN_FORCE = "'start_date': '2017-10-01', 'end_date': '2020-09-30'";
        private static final String TO_COME = "'start_date': '2020-10-01', 'end_date': '2023-09-30'";

        private Imported<SteeringCommittee> read(String... terms) {
            return PopoloTwiceTest.read("""
                    {"organizations": [{"id": "c", "ogp": {"date": "2018-10-01", "vacant_government_seats": 3}},
                       {"id": "g", "name": "Georgia"}],
                     "memberships": [%s]}
                    """.formatted(String.join(
                    ", ",
                    Stream.of(terms)
                            .map(term -> "{\"organization_id\": \"c\", \"member\": {\"id\": \"g\"}" + then(term) + "}")
                            .toList())));
        }

        private static String start(Imported<SteeringCommittee> imported) {
            List<GovernmentMember> members = only(imported).getGovernmentMembers();
            assertThat(members).hasSize(1);
            return members.get(0)
                    .getTerm()
                    .flatMap(term -> term.getStart())
                    .map(day -> day.toString())
                    .orElse("");
        }

        @Test
        void are_read_as_the_one_in_force_wherever_it_stands() {
            for (List<String> terms :
                    List.of(List.of(OVER, IN_FORCE), List.of(IN_FORCE, OVER), List.of(TO_COME, IN_FORCE, OVER))) {
                Imported<SteeringCommittee> imported = read(terms.toArray(String[]::new));

                assertThat(start(imported)).isEqualTo("2017-10-01");
                assertThat(only(imported).getVacantGovernmentSeats()).hasValue(3);
                assertThat(imported.getFailures())
                        .hasSize(terms.size() - 1)
                        .extracting(Failure::getProblem)
                        .containsOnly(
                                "not read: another term of 'Georgia' is, or may be, the one in force on the day of"
                                        + " the committee, 2018-10-01");
            }
            assertThat(told(read(OVER, IN_FORCE))).containsExactly("CONTRADICTION /memberships/0");
            assertThat(told(read(IN_FORCE, OVER))).containsExactly("CONTRADICTION /memberships/1");
        }

        @Test
        void are_read_as_the_one_that_goes_on_if_the_other_is_over() {
            assertThat(start(read(OVER, "'start_date': '2017-10-01'"))).isEqualTo("2017-10-01");
        }

        @Test
        void are_read_as_the_certain_one_beside_one_of_no_known_days() {
            Imported<SteeringCommittee> imported = read(null, IN_FORCE);

            assertThat(start(imported)).isEqualTo("2017-10-01");
            assertThat(only(imported).getVacantGovernmentSeats()).isEmpty();
            assertThat(told(imported)).containsExactly("CONTRADICTION /memberships/0");
        }

        @Test
        void are_read_as_the_first_if_none_or_several_are_in_force() {
            assertThat(start(read(OVER, TO_COME))).isEqualTo("2011-10-01");
            assertThat(told(read(OVER, TO_COME)))
                    .containsExactly("CONTRADICTION /memberships/0/end_date", "CONTRADICTION /memberships/1");
            assertThat(start(read(OVER, IN_FORCE, "'start_date': '2018-01-01', 'end_date': '2020-12-31'")))
                    .isEqualTo("2017-10-01");
        }

        @Test
        void are_told_if_the_only_one_is_not_in_force() {
            assertThat(Stream.of(read(OVER), read(TO_COME)).flatMap(imported -> imported.getFailures().stream()))
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "at /memberships/0/end_date: found '2014-09-30', read as it stands: expected a last day that"
                                    + " is not before the day of the committee, 2018-10-01",
                            "at /memberships/0/start_date: found '2020-10-01', read as it stands: expected a first day"
                                    + " that is not after the day of the committee, 2018-10-01");
        }
    }

    @Nested
    class A_field_that_says_nothing_where_it_stands {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                'parent_id': 'o'                                 |                     |                             | /organizations/1/parent_id
                'sources': [{'url': 'https://example.org'}]      |                     |                             | /organizations/1/sources
                'ogp': {'vacant_government_seats': 2}            |                     |                             | /organizations/1/ogp
                                                                 | 'on_behalf_of_id': 'o' |                          | /memberships/0/on_behalf_of_id
                                                                 | 'ogp': {'gender': 'F'} |                          | /memberships/0/ogp/gender
                                                                 | 'ogp': {'sector': 'x'} |                          | /memberships/0/ogp/sector
                                                                 |                     | 'ogp': {'status': 'ACTIVE'} | /memberships/1/ogp/status
                """)
        void is_told(String government, String seat, String seatOfPerson, String pointer) {
            Imported<SteeringCommittee> imported = read(government, null, null, null, seat, seatOfPerson);

            assertThat(names(imported)).containsExactly("Georgia", "A. Person");
            assertThat(told(imported)).containsExactly("UNKNOWN_FIELD " + pointer);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                'role': 'member'              |
                'role': 'lead co-chair'       | UNKNOWN_FIELD /memberships/1/role
                'start_date': '2018-10-01'    | UNKNOWN_FIELD /memberships/1/start_date
                'end_date': '-'               |
                'ogp': {'term_number': 1}     | UNKNOWN_FIELD /memberships/1/ogp
                'post_id': 'q'                | UNKNOWN_FIELD /memberships/1/post_id
                """)
        void is_told_in_a_subcommittee(String fields, String told) {
            Imported<SteeringCommittee> imported = read("""
                    {"organizations": [{"id": "c", "ogp": {"date": "2018-10-01"}}, {"id": "g", "name": "Georgia"},
                       {"id": "s", "name": "Criteria and Standards", "parent_id": "c"}],
                     "posts": [{"id": "q", "organization_id": "s", "role": "lead co-chair"}],
                     "memberships": [{"organization_id": "c", "member": {"id": "g"}},
                       {"organization_id": "s", "member": {"id": "g"} %s}]}
                    """.formatted(then(fields)));

            assertThat(only(imported).getSubcommittees().get(0).getNames()).containsExactly("Georgia");
            assertThat(told(imported)).isEqualTo(list(told));
        }

        @Test
        void is_the_classification_of_an_area_that_is_no_country() {
            Imported<SteeringCommittee> imported = read("""
                    {"organizations": [{"id": "c", "ogp": {"date": "2018-10-01"}}, {"id": "g", "name": "Georgia", "area_id": "a"}],
                     "areas": [{"id": "a", "name": "Georgia", "classification": "state of the United States"}],
                     "memberships": [{"organization_id": "c", "member": {"id": "g"}}]}
                    """);

            assertThat(told(imported)).containsExactly("UNKNOWN_FIELD /areas/0/classification");
        }

        @Test
        void is_the_name_of_somebody_else_in_a_subcommittee() {
            Imported<SteeringCommittee> imported = read("""
                    {"organizations": [{"id": "c", "ogp": {"date": "2018-10-01"}}, {"id": "o", "name": "O"},
                       {"id": "s", "name": "Criteria and Standards", "parent_id": "c"}],
                     "persons": [{"id": "p", "name": "A. Person"}],
                     "memberships": [{"organization_id": "c", "person_id": "p", "on_behalf_of_id": "o"},
                       {"organization_id": "s", "member": {"id": "p", "name": "Somebody Else"}}]}
                    """);

            assertThat(only(imported).getCivilSocietyMembers())
                    .containsExactly(CivilSocietyMember.of("A. Person", "O"));
            assertThat(told(imported)).containsExactly("CONTRADICTION /memberships/1/member/name");
        }
    }
}
