package io.github.ogprules.io.popolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogprules.io.Committees;
import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Golden;
import io.github.ogprules.io.Imported;
import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.CoChairRole;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.committee.SubcommitteeMembers;
import io.github.ogprules.model.committee.Term;
import io.github.ogprules.model.committee.TermExtension;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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

        @Test
        void may_have_a_byte_order_mark_before_it() {
            assertThat(POPOLO.read("\uFEFF" + FULL)).isEqualTo(POPOLO.read(FULL));
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3})
        void of_any_kind_is_the_same_after_writing_and_reading(long seed) {
            assertThat(Committees.random(seed).limit(300)).allSatisfy(committee -> {
                Imported<SteeringCommittee> read = POPOLO.read(POPOLO.write(committee));

                assertThat(read.getFailures())
                        .extracting(Failure::getProblem)
                        .filteredOn(problem -> !problem.endsWith("commitments database of 2024"))
                        .containsExactlyElementsOf(TermsNotInForce.told(committee));
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
                    .containsExactly(tuple(
                            "A. Person",
                            Observation.unknown(),
                            Optional.of(Term.builder()
                                    .start(LocalDate.of(2020, 1, 1))
                                    .build())));
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
                            tuple(FailureReason.AMBIGUOUS, "/memberships/0/start_date"),
                            tuple(FailureReason.INVALID_VALUE, "/memberships/0/role"));
        }
    }

    @Nested
    class The_dates_of_a_term {

        private final String georgia = """
                {"organizations": [
                   {"id": "sc", "name": "OGP Steering Committee", "ogp": {"date": "2014-10-01"}},
                   {"id": "ge", "name": "Government of Georgia", "area_id": "GEO"}],
                 "areas": [{"id": "GEO", "name": "Georgia", "identifier": "GEO"}],
                 "memberships": [{"organization_id": "sc", "member": {"id": "ge"}, %s}]}
                """;

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2014-10-01 | 2017-09-30 | 2014-10-01 | 2017-09-30 |
                2014-10    | 2017-09    | 2014-10-01 | 2017-09-30 |
                2013-02    | 2016-02    | 2013-02-01 | 2016-02-29 |
                2015-02    | 2016-02    | 2015-02-01 | 2016-02-29 | CONTRADICTION /memberships/0/start_date
                2011-10    | 2014-09-30 | 2011-10-01 | 2014-09-30 | CONTRADICTION /memberships/0/end_date
                2010-12-31 | 2014-10-01 | 2010-12-31 | 2014-10-01 | INVALID_VALUE /memberships/0/start_date
                0014-10    | 2014-10-01 | 0014-10-01 | 2014-10-01 | INVALID_VALUE /memberships/0/start_date
                2014       | 2017       | 2014-01-01 | 2017-12-31 | AMBIGUOUS /memberships/0/start_date, AMBIGUOUS /memberships/0/end_date
                2014-10    | 2017       | 2014-10-01 | 2017-12-31 | AMBIGUOUS /memberships/0/end_date
                soon       | 2017-09    |            | 2017-09-30 | INVALID_VALUE /memberships/0/start_date
                2014-13    | 2017-09-30 |            | 2017-09-30 | INVALID_VALUE /memberships/0/start_date
                2014-10    | later      | 2014-10-01 |            | INVALID_VALUE /memberships/0/end_date
                2014-10-00 | 2017-9     |            |            | INVALID_VALUE /memberships/0/start_date, INVALID_VALUE /memberships/0/end_date
                2014-10    |            | 2014-10-01 |            |
                           | 2017-09    |            | 2017-09-30 |
                2017-10    | 2017-09    |            |            | CONTRADICTION /memberships/0
                """)
        void are_read_as_what_they_are_each_by_itself(
                String start, String end, LocalDate first, LocalDate last, String failures) {
            Imported<SteeringCommittee> imported = POPOLO.read(
                    georgia.formatted((start == null ? "\"start_date\": null" : "\"start_date\": \"" + start + "\"")
                            + (end == null ? "" : ", \"end_date\": \"" + end + "\"")));
            Optional<Term> term = only(imported).getGovernmentMembers().get(0).getTerm();

            assertThat(term.flatMap(Term::getStart)).isEqualTo(Optional.ofNullable(first));
            assertThat(term.flatMap(Term::getEnd)).isEqualTo(Optional.ofNullable(last));
            assertThat(imported.getFailures().stream()
                            .filter(failure -> !failure.getMessage().contains("as each month here is"))
                            .map(failure -> failure.getReason().name() + " "
                                    + failure.getPointer().orElse("")))
                    .containsExactlyElementsOf(failures == null ? List.of() : List.of(failures.split(", ")));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2015-10-01 | 2018-10    | end_date: found '2018-10', read as 2018-10-31
                2015-10    | 2018-10-31 | start_date: found '2015-10', read as 2015-10-01
                2015-10    | 2018-09    | start_date: found '2015-10', read as 2015-10-01
                """)
        void of_months_say_once_in_a_document_which_days_they_are_read_as(String start, String end, String told) {
            assertThat(POPOLO.read(georgia.formatted(
                                    "\"start_date\": \"" + start + "\", \"end_date\": \"" + end + "\""))
                            .getFailures())
                    .extracting(Failure::getMessage)
                    .filteredOn(message -> message.contains("month"))
                    .containsExactly("at /memberships/0/" + told
                            + ", as each month here is as its first day where a term starts and its last where it ends:"
                            + " expected a day, such as 2014-10-01");
        }

        @Test
        void of_a_year_say_which_day_they_are_read_as() {
            assertThat(POPOLO.read(georgia.formatted("\"start_date\": \"2014\""))
                            .getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "at /memberships/0/start_date: found '2014', read as 2014-01-01: expected a month or day,"
                                    + " such as 2014-10 or 2014-10-01");
        }

        @Test
        void before_OGP_was_founded_are_read_as_they_stand() {
            assertThat(POPOLO.read("{\"organizations\": [{\"id\": \"c\", \"ogp\": {\"date\": \"0018-10-01\"}}]}")
                            .getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "at /organizations/0/ogp/date: found '0018-10-01', read as it stands: expected 2011,"
                                    + " the year in which OGP was founded, or later");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
                2016-09-30 | 2017-09-30 | co-chair service | 2016-09-30 | 2017-09-30 | co-chair service |
                2016-09-30 | 2017-09-30 | null             | 2016-09-30 | 2017-09-30 | unknown          | /memberships/0/ogp/extension_reason: extension of the term read as one for a reason that is unknown: expected why
                2016-09-30 | 2017-09-30 | n/a              | 2016-09-30 | 2017-09-30 | unknown          | /memberships/0/ogp/extension_reason: found 'n/a', extension of the term read as one for a reason that is unknown: expected why
                2016-09-30 | 2017-09-30 | -                | 2016-09-30 | 2017-09-30 | unknown          | /memberships/0/ogp/extension_reason: found '-', extension of the term read as one for a reason that is unknown: expected why
                2017-09-30 | 2017-09-30 | -                | 2017-09-30 | null       | null             |
                null       | 2017-09-30 | n/a              | 2017-09-30 | null       | null             |
                null       | 2017-09-30 | co-chair service | null       | 2017-09-30 | co-chair service |
                2016-09-30 | null       | co-chair service | 2016-09-30 | null       | null             | /memberships/0/end_date: extension of the term not read: expected its last day
                2016-09-30 | null       | n/a              | 2016-09-30 | null       | null             | /memberships/0/end_date: extension of the term not read: expected its last day and why
                """)
        void of_an_extended_term_are_kept_with_or_without_a_reason(
                String regular, String last, String reason, LocalDate end, LocalDate until, String why, String told) {
            Imported<SteeringCommittee> imported = POPOLO.read(georgia.formatted("\"end_date\": " + quoted(last)
                    + ", \"ogp\": {\"regular_end_date\": " + quoted(regular) + ", \"extension_reason\": "
                    + quoted(reason) + "}"));
            Term term = only(imported).getGovernmentMembers().get(0).getTerm().orElseThrow();

            assertThat(term.getEnd()).isEqualTo(Optional.ofNullable(end));
            assertThat(term.getExtension())
                    .isEqualTo(Optional.ofNullable(until).map(day -> TermExtension.of(day, why)));
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .isEqualTo(told == null ? List.of() : List.of("at " + told));
        }

        private static String quoted(String text) {
            return text == null ? "null" : "\"" + text + "\"";
        }

        @ParameterizedTest
        @CsvSource({
            "2014-10, 2014-10-01, 1",
            "2014-10-02, 2014-10-02, 0",
            "2014, 2014-01-01, 1",
            "2011-01-01, 2011-01-01, 0",
            "2010-12-31, 2010-12-31, 1",
            "0018-10-01, 0018-10-01, 1",
            "1802-10, 1802-10-01, 2",
            "1802, 1802-01-01, 2"
        })
        void and_that_of_the_committee_are_read_alike(String printed, LocalDate date, int failures) {
            Imported<SteeringCommittee> imported =
                    POPOLO.read("{\"organizations\": [{\"id\": \"c\", \"ogp\": {\"date\": \"" + printed + "\"}}]}");

            assertThat(only(imported).getDate()).isEqualTo(date);
            assertThat(imported.getFailures()).hasSize(failures);
        }
    }

    @Nested
    class A_country {

        private Imported<SteeringCommittee> read(String government, String area) {
            return POPOLO.read("""
                    {"organizations": [
                       {"id": "sc", "ogp": {"date": "2014-10-01", "vacant_government_seats": 0}},
                       {"id": "g", "name": %s, "area_id": "a"}],
                     "areas": [{"id": "a", %s}],
                     "memberships": [{"organization_id": "sc", "member": {"id": "g"}}]}
                    """.formatted(government, area));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                "Government of Georgia" | "name": "Georgia", "identifier": "DEU" | /areas/0/identifier | found 'DEU', not read: the name is that of Georgia (GEO): expected a name of Germany (DEU)
                "Germany"               | "name": "Georgia", "identifier": "GEO" | /organizations/1/name | found 'Germany', not read: the name is that of DEU: expected a name of GEO
                "Germany"               | "name": "Georgia"                      | /organizations/1/name | found 'Germany', not read: the name is that of DEU: expected a name of GEO
                "Germany"               | "identifier": "GEO"                    | /areas/0/identifier | found 'GEO', not read: the name is that of Germany (DEU): expected a name of Georgia (GEO)
                "Gerogia"               | "classification": "country"            | /memberships/0/member/id | nearest: Georgia (GEO); a name that a source prints is welcome
                "Georgia"               | "identifier": "Canada!"                | /areas/0/identifier | found 'Canada!', not read: expected ISO 3166-1
                "Government of Georgia" | "name": "Georgia", "identifier": "NA"  | /areas/0/identifier | the name is that of Georgia (GEO): expected a name of Namibia (NAM)
                "South West Africa"     | "identifier": "NA"                     | /areas/0/identifier | the code of Namibia and a marker of missing values: expected NAM or
                null                    | "identifier": "NR"                     | /areas/0/identifier | the code of Nauru and a marker of missing values: expected NRU or
                """)
        void whose_code_and_names_disagree_is_not_read(String government, String area, String pointer, String message) {
            Imported<SteeringCommittee> imported = read(government, area);

            assertThat(only(imported).getGovernmentMembers()).isEmpty();
            assertThat(only(imported).getVacantGovernmentSeats()).isEmpty();
            assertThat(imported.getFailures()).singleElement().satisfies(failure -> {
                assertThat(failure.getPointer()).contains(pointer);
                assertThat(failure.getMessage()).contains(message);
            });
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                "Government of Georgia" | "name": "Sakartvelo", "identifier": "GEO" | GEO
                "Government of Georgia" | "name": "Georgia"                         | GEO
                "Georgia"               | "name": "Caucasus"                        | GEO
                "UAE"                   | "name": null                              | ARE
                "Kosovo"                | "name": "Kosovo", "identifier": "KSV"     | XKX
                null                    | "name": "Côte d’Ivoire"                   | CIV
                "Namibia"               | "identifier": "NA"                        | NAM
                null                    | "name": "Namibia", "identifier": "NA"     | NAM
                null                    | "name": "Namibia", "identifier": "n/a"    | NAM
                "Georgia"               | "identifier": "-"                         | GEO
                "\u200BGeorgia\u00A0"   | "identifier": "GEO\u00A0"                 | GEO
                """)
        void is_found_by_what_is_known_of_it(String government, String area, String code) {
            Imported<SteeringCommittee> imported = read(government, area);

            assertThat(imported.getFailures()).isEmpty();
            assertThat(only(imported).getGovernmentMembers())
                    .extracting(member -> member.getCountry().getCode().toString())
                    .containsExactly(code);
        }
    }

    @Nested
    class What_nobody_sees_or_says {

        private Imported<SteeringCommittee> read(String date, String names, String membership) {
            return POPOLO.read("""
                    {"organizations": [
                       {"id": "sc", "ogp": {"date": "%s", "vacant_civil_society_seats": 0}},
                       {"id": "o", "name": "Org\u200B"}],
                     "persons": [{"id": "p", %s}],
                     "memberships": [{"organization_id": "sc\uFEFF", "person_id": "p", "on_behalf_of_id": "o", %s}]}
                    """.formatted(date, names, membership));
        }

        private CivilSocietyMember member(Imported<SteeringCommittee> imported) {
            return only(imported).getCivilSocietyMembers().get(0);
        }

        @Test
        void around_and_in_texts_is_not_read() {
            Imported<SteeringCommittee> imported = read(
                    "\u00A02014-10-01",
                    "\"name\": \"\u200BA\u00A0B\", \"gender\": \"F\u00A0\"",
                    "\"start_date\": \"2014-10-01\u00A0\", \"role\": \" member\","
                            + " \"ogp\": {\"sector\": \"open\u2007data\u200B\"}");

            assertThat(imported.getFailures()).isEmpty();
            assertThat(only(imported).getDate()).isEqualTo(LocalDate.of(2014, 10, 1));
            assertThat(member(imported))
                    .isEqualTo(CivilSocietyMember.builder()
                            .name("A B")
                            .organisation("Org")
                            .gender("F")
                            .sector("open data")
                            .coChairRole(CoChairRole.NONE)
                            .term(Term.builder()
                                    .start(LocalDate.of(2014, 10, 1))
                                    .build())
                            .build());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                NA           | unknown      | AMBIGUOUS
                n/a          | unknown      | AMBIGUOUS
                #N/A         | unknown      | AMBIGUOUS
                NaN          | unknown      |
                -            | unknown      |
                null         | unknown      |
                not surveyed | not assessed |
                no data      | no data      |
                not assessed | not assessed |
                #REF!        | unknown      | INVALID_VALUE
                """)
        void is_no_word_of_what_is_observed(String marker, String observed, String reason) {
            Imported<SteeringCommittee> imported = read(
                    "2014-10-01",
                    "\"name\": \"A\", \"gender\": \"" + marker + "\"",
                    "\"role\": \"" + marker + "\", \"ogp\": {\"sector\": \"" + marker + "\"}");

            assertThat(member(imported).getGender()).hasToString(observed);
            assertThat(member(imported).getSector()).hasToString(observed);
            assertThat(member(imported).getCoChairRole()).hasToString(observed);
            assertThat(imported.getFailures().stream()
                            .map(failure -> failure.getReason().name() + " "
                                    + failure.getPointer().orElse("")))
                    .containsExactlyInAnyOrderElementsOf(
                            reason == null
                                    ? List.of()
                                    : Stream.of("/persons/0/gender", "/memberships/0/role", "/memberships/0/ogp/sector")
                                            .map(pointer -> reason + " " + pointer)
                                            .toList());
        }

        @Test
        void makes_no_group_in_the_balance() {
            String person = "{\"id\": \"%1$s\", \"name\": \"%1$s\", \"gender\": \"%2$s\"}";
            String membership = "{\"organization_id\": \"sc\", \"person_id\": \"%s\", \"on_behalf_of_id\": \"o\"}";
            Imported<SteeringCommittee> imported = POPOLO.read("""
                    {"organizations": [{"id": "sc", "ogp": {"date": "2014-10-01"}}, {"id": "o", "name": "O"}],
                     "persons": [%s, %s, %s], "memberships": [%s, %s, %s]}
                    """.formatted(
                            person.formatted("a", "NA"),
                            person.formatted("b", "F\u00A0"),
                            person.formatted("c", "F"),
                            membership.formatted("a"),
                            membership.formatted("b"),
                            membership.formatted("c")));

            assertThat(only(imported).getCivilSocietyMembers())
                    .extracting(CivilSocietyMember::getGender)
                    .containsExactly(Observation.unknown(), Observation.known("F"), Observation.known("F"));
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly("at /persons/0/gender: found 'NA', read as unknown: it may also mean not assessed;"
                            + " expected \"unknown\" or \"not assessed\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"NA", "n/a", "\u200B-", "unknown", "NULL", "#N/A"})
        void is_no_name(String marker) {
            Imported<SteeringCommittee> person = read("2014-10-01", "\"name\": \"" + marker + "\"", "\"id\": \"m\"");

            assertThat(only(person).getCivilSocietyMembers()).isEmpty();
            assertThat(only(person).getVacantCivilSocietySeats()).isEmpty();
            assertThat(person.getFailures())
                    .allSatisfy(failure -> assertThat(failure.getReason()).isEqualTo(FailureReason.MISSING))
                    .extracting(failure -> failure.getPointer().orElse(""))
                    .containsExactly("/persons/0/name", "/memberships/0");

            Imported<SteeringCommittee> country = POPOLO.read("""
                    {"organizations": [
                       {"id": "sc", "ogp": {"date": "2014-10-01"}}, {"id": "g", "name": "%1$s", "area_id": "a"}],
                     "areas": [{"id": "a", "name": "%1$s", "identifier": "NA"}],
                     "memberships": [{"organization_id": "sc", "member": {"id": "g"}}]}
                    """.formatted(marker));

            assertThat(only(country).getGovernmentMembers()).isEmpty();
            assertThat(country.getFailures())
                    .extracting(failure -> failure.getPointer().orElse(""))
                    .containsExactly("/organizations/1/name", "/areas/0/name", "/areas/0/identifier");
        }

        @Test
        void is_no_date_no_reason_no_note_and_no_address() {
            Imported<SteeringCommittee> term = read(
                    "2014-10-01",
                    "\"name\": \"A\"",
                    "\"start_date\": \"NA\", \"end_date\": \"2017-09-30\","
                            + " \"ogp\": {\"extension_reason\": \"n/a\", \"regular_end_date\": \"2016-09-30\"}");

            assertThat(member(term).getTerm())
                    .contains(Term.builder()
                            .end(LocalDate.of(2016, 9, 30))
                            .extension(TermExtension.of(LocalDate.of(2017, 9, 30), "unknown"))
                            .build());
            assertThat(term.getFailures())
                    .extracting(failure -> failure.getPointer().orElse(""))
                    .containsExactly("/memberships/0/ogp/extension_reason");

            Imported<SteeringCommittee> date = read("NA", "\"name\": \"A\"", "\"id\": \"m\"");

            assertThat(date.getValues()).isEmpty();
            assertThat(date.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly("at /organizations/0/ogp/date: found 'NA', committee not read: expected its date,"
                            + " such as 2014-10-01");

            Imported<SteeringCommittee> sources = POPOLO.read("""
                    {"organizations": [{"id": "c", "ogp": {"date": "2020-10-01"}, "sources": [
                      {"url": "NA", "note": "A page"}, {"url": "https://example.org/a", "note": "n/a"}]}]}
                    """);

            assertThat(only(sources).getCitations())
                    .extracting(Citation::getTitle)
                    .containsExactly("https://example.org/a");
            assertThat(sources.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "at /organizations/0/sources/0/url: found 'NA', not read: expected an address such as"
                                    + " https://example.org/page");
        }
    }

    @Nested
    class A_document_whose_parts_stand_in_one_another {

        private final JsonMapper mapper = new JsonMapper();

        private SteeringCommittee sorted(SteeringCommittee committee) {
            return committee
                    .withGovernmentMembers(committee.getGovernmentMembers().stream()
                            .sorted(Comparator.comparing(GovernmentMember::getName))
                            .toList())
                    .withCivilSocietyMembers(committee.getCivilSocietyMembers().stream()
                            .sorted(Comparator.comparing(CivilSocietyMember::getName))
                            .toList())
                    .withSubcommittees(committee.getSubcommittees().stream()
                            .map(part -> SubcommitteeMembers.of(
                                    part.getSubcommittee(),
                                    part.getNames().stream().sorted().toList()))
                            .toList());
        }

        private Optional<ObjectNode> find(ObjectNode document, String list, JsonNode id) {
            return document.path(list)
                    .valueStream()
                    .filter(part -> part.path("id").equals(id))
                    .map(ObjectNode.class::cast)
                    .findFirst();
        }

        /** Moves a membership into one of the parts that it refers to, or that part into the membership. */
        private void nest(ObjectNode document, ObjectNode membership, RandomGenerator random) {
            if (membership.has("post_id") && random.nextBoolean()) {
                membership.remove("organization_id");
            }
            Map<String, String> lists = Map.of(
                    "person_id", "persons",
                    "organization_id", "organizations",
                    "post_id", "posts",
                    "on_behalf_of_id", "organizations",
                    "area_id", "areas");
            for (String field : List.of("on_behalf_of_id", "area_id", "person_id", "organization_id", "post_id")) {
                Optional<ObjectNode> part = find(document, lists.get(field), membership.path(field));
                if (part.isPresent() && random.nextInt(3) == 0) {
                    ObjectNode copy = part.get().deepCopy();
                    copy.remove(List.of("memberships", "posts"));
                    membership.set(field.substring(0, field.length() - "_id".length()), copy);
                    if (random.nextBoolean()) {
                        membership.remove(field);
                    }
                }
            }
            String home =
                    List.of("none", "person_id", "organization_id", "post_id").get(random.nextInt(4));
            Optional<ObjectNode> part =
                    lists.containsKey(home) ? find(document, lists.get(home), membership.path(home)) : Optional.empty();
            part.ifPresentOrElse(
                    outer -> {
                        membership.remove(home);
                        outer.withArray("memberships").add(membership);
                    },
                    () -> document.withArray("memberships").add(membership));
        }

        @ParameterizedTest
        @ValueSource(longs = {14, 15})
        void is_read_as_the_one_in_which_they_refer_to_one_another(long seed) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            Committees.random(seed).limit(5_000).forEach(committee -> {
                ObjectNode document = (ObjectNode) mapper.readTree(POPOLO.write(committee));
                JsonNode memberships = document.remove("memberships");
                if (memberships != null) {
                    memberships.forEach(membership -> nest(document, (ObjectNode) membership, random));
                }
                if (random.nextBoolean()) {
                    JsonNode posts = document.remove("posts");
                    posts.forEach(post -> ((ObjectNode) post).remove("organization_id"));
                    ((ObjectNode) document.path("organizations").get(0)).set("posts", posts);
                }

                Imported<SteeringCommittee> imported = POPOLO.read(document.toString());

                assertThat(imported.getFailures())
                        .as(document.toString())
                        .extracting(Failure::getProblem)
                        .filteredOn(problem -> !problem.endsWith("commitments database of 2024"))
                        .containsExactlyElementsOf(TermsNotInForce.told(committee));
                assertThat(sorted(only(imported))).as(document.toString()).isEqualTo(sorted(committee));
            });
        }

        @Test
        void needs_no_ids_for_them() {
            Imported<SteeringCommittee> imported = POPOLO.read("""
                    {"organizations": [{
                      "ogp": {"date": "2014-10-01"},
                      "memberships": [
                        {"member": {"@type": "Organization", "name": "Georgia"},
                         "area": {"name": "Asia-Pacific"}},
                        {"person": {"name": "A. Person", "gender": "F"},
                         "on_behalf_of": {"name": "Open Something"},
                         "area": {"name": "Kenya", "parent": {"name": "Africa"}}}],
                      "posts": [{"label": "member", "memberships": [
                        {"member": {"@type": "Person", "name": "B. Person"},
                         "on_behalf_of": {"name": "Open Something"}}]}]}]}
                    """);

            assertThat(imported.getFailures()).isEmpty();
            assertThat(only(imported).getGovernmentMembers())
                    .containsExactly(GovernmentMember.of(Country.of("GEO", "Georgia"), Region.ASIA_PACIFIC));
            assertThat(only(imported).getCivilSocietyMembers())
                    .containsExactly(
                            CivilSocietyMember.builder()
                                    .name("A. Person")
                                    .organisation("Open Something")
                                    .gender("F")
                                    .country(Country.of("KEN", "Kenya", Region.AFRICA))
                                    .build(),
                            CivilSocietyMember.of("B. Person", "Open Something"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                "organization_id": "c", "post_id": "nowhere"         | INVALID_VALUE /memberships/0/post_id
                "organization_id": "c", "post_id": "other"           | CONTRADICTION /memberships/0/organization_id
                "organization_id": "c", "organization": {"id": "x"}  | CONTRADICTION /memberships/0/organization_id
                "organization": {"id": "c", "name": "Another"}       | DUPLICATE /memberships/0/organization/id
                "organization": {"id": "c", "website": "x"}          | UNKNOWN_FIELD /memberships/0/organization/website
                "organization_id": "c", "x": 1                       | UNKNOWN_FIELD /memberships/0/x
                "organization_id": "c", "ogp": {"x": 1}              | UNKNOWN_FIELD /memberships/0/ogp/x
                """)
        void has_a_failure_where_they_disagree_and_keeps_the_member(String fields, String failure) {
            Imported<SteeringCommittee> imported = POPOLO.read("""
                    {"organizations": [{"id": "c", "name": "Committee", "ogp": {"date": "2014-10-01"}}, {"id": "g", "name": "Georgia"},
                                       {"id": "x", "name": "X"}],
                     "posts": [{"id": "other", "organization_id": "x"}],
                     "memberships": [{"member": {"id": "g"}, %s}]}
                    """.formatted(fields));

            assertThat(only(imported).getGovernmentMembers()).hasSize(1);
            assertThat(imported.getFailures())
                    .extracting(found ->
                            found.getReason().name() + " " + found.getPointer().orElse(""))
                    .containsExactly(failure, "MISSING /organizations/2");
        }

        @Test
        void has_a_membership_once_although_it_stands_in_two_of_them() {
            String membership = """
                    {"id": "m", "person_id": "p", "organization_id": "c", "on_behalf_of_id": "o"}""";
            String document = """
                    {"organizations": [{"id": "c", "ogp": {"date": "2014-10-01"}, "memberships": [%1$s]}, {"id": "o", "name": "O"}],
                     "persons": [{"id": "p", "name": "A. Person", "memberships": [%2$s]}]}
                    """;

            Imported<SteeringCommittee> twice = POPOLO.read(document.formatted(membership, membership));
            assertThat(twice.getFailures()).isEmpty();
            assertThat(only(twice).getCivilSocietyMembers()).hasSize(1);

            Imported<SteeringCommittee> other = POPOLO.read(
                    document.formatted(membership, membership.replace("}", ", \"role\": \"lead co-chair\"}")));
            assertThat(only(other).getCivilSocietyMembers()).hasSize(1);
            assertThat(other.getFailures())
                    .extracting(
                            Failure::getReason, failure -> failure.getPointer().orElse(""))
                    .containsExactly(tuple(FailureReason.DUPLICATE, "/persons/0/memberships/0/id"));
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
                {"organizations": [null]}             | expected a value
                {"memberships": [null]}               | expected a value
                {"persons": [null]}                   | expected a value
                {"organizations": [{"sources": [null]}]} | expected a value
                {"organizations": [{"ogp": {"citations": [null]}}]} | expected a value
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
        void tells_every_wrong_type_at_once() {
            Imported<SteeringCommittee> imported = POPOLO.read("""
                    {"organizations": {}, "persons": 3,
                     "memberships": [{"organization_id": 5, "ogp": {"term_number": "x", "y": 1}}, null, {"member": []}]}
                    """);

            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "line 1, at /organizations: found '{', nothing read: expected an array",
                            "line 1, at /persons: found '3', nothing read: expected an array",
                            "line 2, at /memberships/0/organization_id: found '5', nothing read: expected text",
                            "line 2, at /memberships/0/ogp/term_number: found 'x', nothing read: expected a whole number",
                            "line 2, at /memberships/1: found 'null', nothing read: expected a value",
                            "line 2, at /memberships/2/member: found '[', nothing read: expected an object");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                "identifier" : "CAN"              | "identifier" : "ZZZ"        | found 'ZZZ', not read: expected ISO 3166-1 in two
                "name" : "Criteria and Standards" | "name" : "Foo committee"    | found 'Foo committee', not read: expected one of: Governance and Leadership, Criteria
                "role" : "incoming co-chair"      | "role" : "boss"             | found 'boss', not read: expected one of: not a co-chair, incoming co-chair
                "status" : "UNDER_PROCEDURAL_REVIEW" | "status" : "asleep"      | found 'asleep', not read: expected one of: Active, Under
                "name" : "Asia-Pacific"           | "name" : "Mars"             | found 'Mars', not read: expected one of: Africa
                """)
        void tells_no_text_twice(String part, String replacement, String message) {
            assertThat(FULL).contains(part);

            assertThat(POPOLO.read(FULL.replaceFirst(Pattern.quote(part), replacement))
                            .getFailures())
                    .extracting(Failure::getMessage)
                    .anySatisfy(told -> assertThat(told).contains(message));
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
        void keeps_the_last_day_and_the_number_of_a_term_without_a_first() {
            Imported<SteeringCommittee> imported = POPOLO.read(FULL.replace("\"start_date\" : \"2019-10-01\",", ""));

            assertThat(imported.getFailures()).isEmpty();
            assertThat(only(imported).getCivilSocietyMembers().get(0).getTerm())
                    .contains(Term.builder()
                            .end(LocalDate.of(2022, 9, 30))
                            .number(1)
                            .build());
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
                "end_date" : "2022-09-30"                | "end_date" : "2022-13"        | /memberships/2/end_date
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

    @Nested
    class A_document_with_many_parts {

        private static final int MEMBERS = 4_000;

        @Test
        @Timeout(20)
        void takes_no_time_that_grows_with_their_square() {
            Imported<SteeringCommittee> imported = POPOLO.read("""
                    {"organizations": [{"id": "c", "ogp": {"date": "2020-10-01"}}, {"id": "o", "name": "Open Something"},
                                       {"id": "s", "name": "Criteria and Standards", "parent_id": "c"}],
                     "persons": [%s],
                     "posts": [%s],
                     "memberships": [%s, %s]}
                    """.formatted(
                    each("{'id': 'p#', 'name': 'Person #'}"),
                    each("{'id': 'q#', 'role': 'Civil society'}"),
                    each("{'person_id': 'p#', 'organization_id': 'c', 'post_id': 'q#', 'on_behalf_of_id': 'o'}"),
                    each("{'person_id': 'p#', 'organization_id': 's'}")));

            assertThat(imported.getFailures()).isEmpty();
            assertThat(only(imported).getCivilSocietyMembers()).hasSize(MEMBERS);
            assertThat(only(imported).getSubcommittees().get(0).getNames()).hasSize(MEMBERS);
        }

        private static String each(String part) {
            return IntStream.range(0, MEMBERS)
                    .mapToObj(number -> part.replace('\'', '"').replace("#", String.valueOf(number)))
                    .collect(Collectors.joining(","));
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
