package io.github.ogprules.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Committees;
import io.github.ogprules.io.DefaultLocales;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.CoChairRole;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.committee.Balance;
import io.github.ogprules.rules.committee.BalanceDimension;
import io.github.ogprules.rules.committee.BalanceTarget;
import io.github.ogprules.rules.committee.CommitteeDecision;
import io.github.ogprules.rules.committee.CompositionRules;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class CommitteeReportTest {

    private static final CommitteeReport REPORT = CommitteeReport.standard();

    private static final SteeringCommittee EMPTY =
            SteeringCommittee.builder().date(LocalDate.of(2016, 8, 1)).build();

    private static CommitteeDecision decide(SteeringCommittee committee) {
        return CompositionRules.on(committee.getDate()).decide(committee);
    }

    private static String text(SteeringCommittee committee) {
        return Explanation.of(committee, decide(committee)).text();
    }

    @Nested
    class As_text {

        @Test
        void begins_with_the_verdict_and_the_seats_by_constituency_and_region() {
            assertThat(text(Committees.full()
                            .withVacantGovernmentSeats(1)
                            .withVacantCivilSocietySeats(OptionalInt.empty())))
                    .startsWith("""
                            Steering Committee of 2020-10-01: not in order
                            Edition 2014: 11 governments and 11 members from civil society

                            Seats: Government 2, vacant 1; Civil society 2, vacant unknown

                            """)
                    .containsPattern("Government +Africa +Kenya +no\n")
                    .containsPattern("Government +Asia-Pacific +Georgia +2017-10-01 to 2021-09-30 \\(2\\) +lead\n")
                    .containsPattern("Government +vacant *\\n")
                    .containsPattern(
                            "Civil society +Americas +A\\. Person, Open Something +2019-10-01 to 2022-09-30 \\(1\\) +incoming")
                    .containsPattern("Civil society +unknown +Another Person, Open Something");
        }

        @Test
        void leaves_out_columns_of_which_nothing_is_known() {
            SteeringCommittee committee = EMPTY.withCivilSocietyMembers(List.of(CivilSocietyMember.of("A", "B")));

            assertThat(text(committee)).contains("\nConstituency   Region   Member\n");
        }

        @Test
        void has_every_finding_with_what_was_counted_and_its_source() {
            assertThat(text(Committees.full())).contains("""
                      Regional seats, Asia-Pacific: met
                          observed  1: Georgia
                    """);
        }

        @Test
        void counts_names_that_are_too_many_to_list() {
            SteeringCommittee committee = EMPTY.withCivilSocietyMembers(IntStream.range(0, 11)
                    .mapToObj(number -> CivilSocietyMember.of("Person " + number, "Organisation")
                            .withCoChairRole(Observation.known(CoChairRole.LEAD)))
                    .toList());

            assertThat(text(committee)).contains("observed  at least 11: 11 of them\n");
        }

        @Test
        void puts_together_the_rules_of_which_nothing_is_known() {
            assertThat(text(EMPTY)).contains("""
                    Undetermined, as nothing is known of it

                      Seats
                          of        Government; Civil society
                          required  11 seats
                          source    documented [1] [2] [3]

                      Parity
                    """);
        }

        @Test
        void ends_with_the_measures_of_balance_and_the_sources() {
            assertThat(text(Committees.full()))
                    .containsPattern("Civil society +Gender +F 1 +50-100 % +1 +0\\.00-1\\.00")
                    .containsPattern(
                            "Government +Region +Africa 1, Americas 0, Asia-Pacific 1, Europe 0 +50 % +0 +0\\.50")
                    .containsPattern("\\nSources\\n  \\[1\\] ");
        }

        @Test
        void sets_balance_against_the_targets_of_the_caller() {
            SteeringCommittee committee = Committees.full();
            Balance gender = Balance.of(committee, Constituency.CIVIL_SOCIETY, BalanceDimension.GENDER);

            assertThat(Explanation.of(
                                    committee,
                                    decide(committee),
                                    gender.check(BalanceTarget.atLeast("F", Ratio.ofPercent(40))))
                            .text())
                    .contains("""
                            Balance against targets

                              Civil society, Gender: F: met
                                  observed  1 to 2
                                  required  at least 2/5 of the members
                                  source    assumed
                            """);
        }

        @Test
        void has_lines_of_at_most_100_characters() {
            Lines.check(text(Committees.full()));
        }

        @ParameterizedTest
        @ValueSource(strings = {DefaultLocales.TURKISH, DefaultLocales.ARABIC, DefaultLocales.GERMAN})
        void is_the_same_under_every_default_locale(String languageTag) {
            String text = text(Committees.full());
            String svg = REPORT.svg(Committees.full());

            assertThat(DefaultLocales.under(languageTag, () -> text(Committees.full())))
                    .isEqualTo(text);
            assertThat(DefaultLocales.under(languageTag, () -> REPORT.svg(Committees.full())))
                    .isEqualTo(svg);
        }
    }

    @Nested
    class As_Markdown {

        @Test
        void takes_no_HTML_from_a_name() {
            SteeringCommittee committee = EMPTY.withCivilSocietyMembers(
                    List.of(CivilSocietyMember.of("<script>x</script>", "B | C \\<i> [a](b)")));

            assertThat(Explanation.of(committee, decide(committee)).markdown())
                    .contains("| Civil society | unknown | &lt;script>x&lt;/script>, B \\| C \\\\&lt;i> \\[a]\\(b) |");
        }

        @Test
        void has_a_table_of_the_seats_one_of_the_findings_and_one_of_balance() {
            assertThat(Explanation.of(Committees.full(), decide(Committees.full()))
                            .markdown())
                    .startsWith("## Steering Committee of 2020-10-01: not in order\n")
                    .contains("\n### Seats: Government 2, vacant 9; Civil society 2, vacant 9\n")
                    .contains("\n| Constituency | Region | Member | Term | Co-chair |\n| --- |")
                    .contains("\n### Findings\n\n| Rule | Outcome | Observed | Required | Source |\n")
                    .contains("\n| Seats, Government | met | 11 | 11 seats | documented [1]")
                    .doesNotContain("### Balance against targets")
                    .contains("\n### Balance\n\n| Members | By | Groups | Largest | Unknown | Evenness |\n");
        }
    }

    @Nested
    class As_a_picture {

        private static Document parse(String svg) {
            try {
                return DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg)));
            } catch (ParserConfigurationException | SAXException | IOException e) {
                throw new AssertionError(svg, e);
            }
        }

        private static List<Element> elements(Document document, String name) {
            NodeList nodes = document.getElementsByTagName(name);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(nodes::item)
                    .map(Element.class::cast)
                    .toList();
        }

        private static List<Element> dots(SteeringCommittee committee) {
            return elements(parse(REPORT.svg(committee)), "circle").stream()
                    .filter(circle -> circle.getParentNode().getNodeName().equals("g"))
                    .toList();
        }

        @Test
        void has_one_dot_a_seat_coloured_by_region() {
            assertThat(dots(Committees.full()))
                    .hasSize(22)
                    .extracting(dot -> dot.getAttribute("class"))
                    .startsWith("africa", "asia-pacific", "empty")
                    .contains("americas", "unknown")
                    .filteredOn("empty"::equals)
                    .hasSize(18);
        }

        @ParameterizedTest
        @CsvSource({"0, 0", "1, 0", "0, 1", "1, 1", "5, 0", "11, 11", "9, 8", "3, 60", "200, 200"})
        void has_dots_that_never_lie_on_each_other_or_outside(int governments, int civilSociety) {
            List<Element> dots =
                    dots(EMPTY.withVacantGovernmentSeats(governments).withVacantCivilSocietySeats(civilSociety));

            assertThat(dots).hasSize(governments + civilSociety);
            for (Element dot : dots) {
                double radius = number(dot, "r");
                assertThat(number(dot, "cx")).isBetween(radius, 640 - radius);
                assertThat(number(dot, "cy")).isBetween(radius, 430 - radius);
                for (Element other : dots) {
                    if (!dot.equals(other)) {
                        assertThat(Math.hypot(
                                        number(dot, "cx") - number(other, "cx"),
                                        number(dot, "cy") - number(other, "cy")))
                                .as("distance of two dots of radius %s", radius)
                                .isGreaterThanOrEqualTo(2 * radius);
                    }
                }
            }
        }

        private static double number(Element element, String attribute) {
            return Double.parseDouble(element.getAttribute(attribute));
        }

        @Test
        void says_in_words_what_it_shows() {
            Document svg = parse(REPORT.svg(Committees.full()));

            assertThat(elements(svg, "title").get(0).getTextContent()).isEqualTo("Steering Committee of 2020-10-01");
            assertThat(elements(svg, "desc").get(0).getTextContent())
                    .isEqualTo("Government: Africa 1 (Kenya); Asia-Pacific 1 (Georgia); vacant 9."
                            + " Civil society: Americas 1 (A. Person); region unknown 1 (Another Person); vacant 9.");
            assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        }

        @Test
        void has_a_legend_of_what_there_is() {
            assertThat(legend(Committees.full()))
                    .containsExactly("Africa", "Americas", "Asia-Pacific", "Europe", "unknown", "vacant");
            assertThat(legend(EMPTY)).containsExactly("Africa", "Americas", "Asia-Pacific", "Europe");
        }

        private static List<String> legend(SteeringCommittee committee) {
            return elements(parse(REPORT.svg(committee)), "text").stream()
                    .filter(text -> text.getAttribute("text-anchor").equals("start"))
                    .map(Element::getTextContent)
                    .toList();
        }

        @Test
        void keeps_names_with_characters_of_XML() {
            SteeringCommittee committee =
                    EMPTY.withCivilSocietyMembers(List.of(CivilSocietyMember.of("<A> & \"B\"", "C")));

            assertThat(elements(parse(REPORT.svg(committee)), "desc").get(0).getTextContent())
                    .contains("<A> & \"B\"");
        }
    }
}
