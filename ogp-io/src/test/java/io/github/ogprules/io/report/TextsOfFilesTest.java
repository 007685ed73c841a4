package io.github.ogprules.io.report;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.THRESHOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ogprules.io.Commitments;
import io.github.ogprules.io.Committees;
import io.github.ogprules.io.Concerns;
import io.github.ogprules.io.Dossiers;
import io.github.ogprules.io.HostileTexts;
import io.github.ogprules.io.Memberships;
import io.github.ogprules.io.Participations;
import io.github.ogprules.io.Profiles;
import io.github.ogprules.io.Programmes;
import io.github.ogprules.io.Reports;
import io.github.ogprules.io.Submissions;
import io.github.ogprules.io.json.OgpJson;
import io.github.ogprules.io.json.UnreadableJsonException;
import io.github.ogprules.io.text.VisibleText;
import io.github.ogprules.model.Citation;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.dossier.Dossier;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.PlanReports;
import io.github.ogprules.model.plan.CommitmentNumber;
import io.github.ogprules.model.plan.PlanSubmission;
import io.github.ogprules.model.plan.PrintedDate;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.committee.Balance;
import io.github.ogprules.rules.committee.BalanceDimension;
import io.github.ogprules.rules.committee.BalanceTarget;
import io.github.ogprules.rules.committee.CommitteeDecision;
import io.github.ogprules.rules.committee.CommitteeFinding;
import io.github.ogprules.rules.committee.CompositionRules;
import io.github.ogprules.rules.committee.ElectionDecision;
import io.github.ogprules.rules.committee.ElectionRules;
import io.github.ogprules.rules.committee.MeetingRules;
import io.github.ogprules.rules.committee.SeatPlan;
import io.github.ogprules.rules.committee.SeatPlanner;
import io.github.ogprules.rules.committee.SeatQuestion;
import io.github.ogprules.rules.concern.CaseDecision;
import io.github.ogprules.rules.concern.CaseRules;
import io.github.ogprules.rules.concern.ConcernDecision;
import io.github.ogprules.rules.concern.ConcernRules;
import io.github.ogprules.rules.dossier.DossierAssessment;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.joining.JoiningDecision;
import io.github.ogprules.rules.joining.JoiningRules;
import io.github.ogprules.rules.joining.JoiningStepsDecision;
import io.github.ogprules.rules.joining.JoiningStepsRules;
import io.github.ogprules.rules.joining.ValuesCheckDecision;
import io.github.ogprules.rules.joining.ValuesCheckRules;
import io.github.ogprules.rules.measure.HighAmbitionRules;
import io.github.ogprules.rules.measure.MeasureDecision;
import io.github.ogprules.rules.participation.ParticipationDecision;
import io.github.ogprules.rules.participation.ParticipationRules;
import io.github.ogprules.rules.plan.CalendarDecision;
import io.github.ogprules.rules.plan.CalendarRules;
import io.github.ogprules.rules.plan.IrmReportDecision;
import io.github.ogprules.rules.plan.IrmReportRules;
import io.github.ogprules.rules.process.ProcessDecision;
import io.github.ogprules.rules.process.ProcessRules;
import io.github.ogprules.rules.process.StatusDecision;
import io.github.ogprules.rules.process.StatusRules;
import io.github.ogprules.rules.programme.LocalEntryRules;
import io.github.ogprules.rules.programme.ProgrammeDecision;
import io.github.ogprules.rules.reasoning.Advice;
import io.github.ogprules.rules.review.ReviewDecision;
import io.github.ogprules.rules.review.ReviewRules;
import io.github.ogprules.rules.star.FinalStar;
import io.github.ogprules.rules.star.StarComparison;
import io.github.ogprules.rules.star.StarDecision;
import io.github.ogprules.rules.star.StarRules;
import io.github.ogprules.rules.star.StarVerdict;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A hostile text in every place of every input that takes any text at all, in every report: it is seen, and nothing else happens.
 *
 * <p>The places are those texts of an input's JSON that can be replaced by any other.
 */
class TextsOfFilesTest {

    private static final OgpJson JSON = OgpJson.standard();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A text that means nothing anywhere. */
    private static final String PROBE = "Qwxz";

    /** What a terminal obeys or a reader does not see; line feeds end lines. */
    static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\n]]");

    /** What reports make of an input. */
    private record Output(List<String> markdown, List<String> text, List<String> svg) {

        static Output of(List<String> markdown, List<String> text) {
            return new Output(markdown, text, List.of());
        }

        Output and(Output other) {
            return new Output(join(markdown, other.markdown), join(text, other.text), join(svg, other.svg));
        }

        private static List<String> join(List<String> first, List<String> second) {
            return Stream.of(first, second).flatMap(List::stream).toList();
        }
    }

    /** An input with every text that it can have, and the reports that are made of it. */
    private record Input<T>(T value, Class<T> type, Function<T, Output> reports) {

        /** The reports on an input that is changed; empty if it cannot be changed so. */
        Optional<Output> output(JsonNode changed) {
            try {
                return Optional.of(JSON.read(changed.toString(), type)).map(reports);
            } catch (UnreadableJsonException e) {
                return Optional.empty();
            }
        }

        JsonNode json() {
            return MAPPER.readTree(JSON.write(value));
        }

        /** Whether it is an input of people: the texts of rules and decisions are many, and treated alike. */
        boolean isOfModel() {
            return type.getPackageName().startsWith("io.github.ogprules.model");
        }
    }

    private static final Map<String, Input<?>> INPUTS = new LinkedHashMap<>();

    /** What must be word for word OGP's, as this library has it. */
    private static final Map<String, Input<?>> CLOSED = new LinkedHashMap<>();

    static {
        INPUTS.put("profile", new Input<>(Profiles.georgia(), EligibilityProfile.class, TextsOfFilesTest::reports));
        INPUTS.put("commitment", new Input<>(Commitments.full(), AssessedCommitment.class, TextsOfFilesTest::reports));
        INPUTS.put("committee", new Input<>(Committees.full(), SteeringCommittee.class, TextsOfFilesTest::reports));
        INPUTS.put("election", new Input<>(election(), Election.class, TextsOfFilesTest::reports));
        INPUTS.put(
                "balance target",
                new Input<>(
                        BalanceTarget.atLeast("F", Ratio.ofPercent(40)),
                        BalanceTarget.class,
                        TextsOfFilesTest::reports));
        CLOSED.put(
                "eligibility rules",
                new Input<>(
                        EligibilityRules.edition("2014").with(THRESHOLD, Ratio.ofPercent(95)),
                        EligibilityRules.class,
                        rules -> reports(rules.decide(Profiles.georgia()), rules)));
        CLOSED.put(
                "joining rules",
                new Input<>(
                        JoiningRules.edition("2023-05"),
                        JoiningRules.class,
                        rules -> explanation(rules.decide(Profiles.georgia()))));
        CLOSED.put(
                "review rules",
                new Input<>(
                        ReviewRules.edition("2023"),
                        ReviewRules.class,
                        rules -> explanation(rules.decide(List.of(decision())))));
        CLOSED.put(
                "calendar rules",
                new Input<>(
                        CalendarRules.edition("2015"),
                        CalendarRules.class,
                        rules -> explanation(rules.decide(Submissions.late()))));
        CLOSED.put(
                "composition rules",
                new Input<>(
                        CompositionRules.edition("2014"),
                        CompositionRules.class,
                        rules -> reports(Committees.full(), rules.decide(Committees.full()), List.of())));
        CLOSED.put(
                "election rules",
                new Input<>(
                        ElectionRules.edition("2017"),
                        ElectionRules.class,
                        rules -> reports(election(), rules.decide(election()))));
        CLOSED.put(
                "meeting rules",
                new Input<>(
                        MeetingRules.edition("2024"),
                        MeetingRules.class,
                        rules -> explanation(rules.decide(List.of()))));
        INPUTS.put(
                "eligibility decision",
                new Input<>(
                        decision(),
                        EligibilityDecision.class,
                        decision -> reports(decision, EligibilityRules.edition("2023"))));
        INPUTS.put(
                "joining decision",
                new Input<>(
                        JoiningRules.edition("2023-05").decide(Profiles.georgia()),
                        JoiningDecision.class,
                        TextsOfFilesTest::explanation));
        CLOSED.put(
                "values check decision",
                new Input<>(
                        ValuesCheckRules.edition("2017").decide(Profiles.georgia()),
                        ValuesCheckDecision.class,
                        TextsOfFilesTest::explanation));
        INPUTS.put(
                "dossier",
                new Input<>(
                        Dossiers.GHANA_IN_2026,
                        Dossier.class,
                        dossier -> output(Explanation.of(DossierAssessment.of(dossier, LocalDate.of(2026, 12, 1))))));
        INPUTS.put(
                "programme decision",
                new Input<>(
                        LocalEntryRules.edition("2020").decide(Programmes.LOCAL),
                        ProgrammeDecision.class,
                        TextsOfFilesTest::explanation));
        INPUTS.put(
                "plan reports",
                new Input<>(
                        Reports.FULL,
                        PlanReports.class,
                        reports -> explanation(IrmReportRules.edition("2022").decide(reports))));
        INPUTS.put(
                "report decision",
                new Input<>(
                        IrmReportRules.edition("2022").decide(Reports.FULL),
                        IrmReportDecision.class,
                        TextsOfFilesTest::explanation));
        INPUTS.put(
                "case decision",
                new Input<>(
                        CaseRules.edition("2017").decide(Concerns.SUSPENDED),
                        CaseDecision.class,
                        TextsOfFilesTest::explanation));
        INPUTS.put(
                "concern decision",
                new Input<>(
                        ConcernRules.edition("2017").decide(Concerns.FULL),
                        ConcernDecision.class,
                        TextsOfFilesTest::explanation));
        INPUTS.put(
                "joining steps decision",
                new Input<>(
                        JoiningStepsRules.edition("2016").decide(Memberships.JOINING),
                        JoiningStepsDecision.class,
                        TextsOfFilesTest::explanation));
        INPUTS.put(
                "review decision",
                new Input<>(
                        ReviewRules.edition("2023").decide(List.of(decision())),
                        ReviewDecision.class,
                        TextsOfFilesTest::explanation));
        INPUTS.put(
                "plan submission",
                new Input<>(
                        Submissions.late(),
                        PlanSubmission.class,
                        plan -> explanation(CalendarRules.edition("2015").decide(plan))));
        INPUTS.put(
                "calendar decision",
                new Input<>(
                        CalendarRules.edition("2015").decide(Submissions.late()),
                        CalendarDecision.class,
                        TextsOfFilesTest::explanation));
        INPUTS.put(
                "participation decision",
                new Input<>(
                        ParticipationRules.edition("2017").decide(Participations.FULL),
                        ParticipationDecision.class,
                        TextsOfFilesTest::explanation));
        INPUTS.put(
                "process decision",
                new Input<>(
                        ProcessRules.edition("2018").decide(Memberships.CYCLE),
                        ProcessDecision.class,
                        TextsOfFilesTest::explanation));
        INPUTS.put(
                "status decision",
                new Input<>(
                        StatusRules.edition("2014").decide(Memberships.TURKEY, Memberships.DAY),
                        StatusDecision.class,
                        TextsOfFilesTest::explanation));
        CLOSED.put(
                "star decision",
                new Input<>(
                        StarRules.edition("2014").decide(midTerm()),
                        StarDecision.class,
                        TextsOfFilesTest::explanation));
        INPUTS.put(
                "star decision of a reform",
                new Input<>(
                        StarRules.edition("2014")
                                .with("star.minimumCompletion", "LIMITED")
                                .decide(midTerm()),
                        StarDecision.class,
                        TextsOfFilesTest::explanation));
        INPUTS.put(
                "final star",
                new Input<>(
                        FinalStar.of(Commitments.full()),
                        FinalStar.class,
                        star -> Output.of(
                                List.of(Explanation.of(star).markdown()),
                                List.of(
                                        Explanation.of(star).text(),
                                        StarReport.standard().table(List.of(star))))));
        CLOSED.put(
                "measure decision",
                new Input<>(
                        HighAmbitionRules.edition("2024").decide(midTerm()),
                        MeasureDecision.class,
                        TextsOfFilesTest::explanation));
        INPUTS.put(
                "measure decision of a reform",
                new Input<>(
                        HighAmbitionRules.edition("2024")
                                .with("highAmbition.lastPlanYear", "2030")
                                .decide(midTerm()),
                        MeasureDecision.class,
                        TextsOfFilesTest::explanation));
        INPUTS.put(
                "seat plan",
                new Input<>(
                        SeatPlanner.of(CompositionRules.edition("2014"))
                                .decide(SeatQuestion.builder()
                                        .candidates(Committees.full().getCivilSocietyMembers())
                                        .seats(1)
                                        .dimension(BalanceDimension.GENDER)
                                        .build()),
                        SeatPlan.class,
                        TextsOfFilesTest::explanation));
        INPUTS.put(
                "committee decision",
                new Input<>(
                        CompositionRules.edition("2014").decide(Committees.full()),
                        CommitteeDecision.class,
                        decision ->
                                reports(Committees.full(), decision, List.of()).and(explanation(decision))));
        INPUTS.put(
                "election decision",
                new Input<>(
                        ElectionRules.edition("2017").decide(election()),
                        ElectionDecision.class,
                        decision -> reports(election(), decision).and(explanation(decision))));
    }

    private static CommitmentAssessment midTerm() {
        return Commitments.full().getAssessments().get(0);
    }

    private static EligibilityDecision decision() {
        return EligibilityRules.edition("2023").decide(Profiles.georgia());
    }

    /** An election with every text: a note stands in the citation of its file. */
    private static Election election() {
        return Committees.election()
                .withStayingMembers(Observation.known(
                        List.of(Committees.full().getGovernmentMembers().get(0))))
                .withCitations(Citation.builder()
                        .title("Election of government members, 2020 (a note)")
                        .publisher("example.org")
                        .date("2020")
                        .section("a section")
                        .url(URI.create("https://example.org/"))
                        .build());
    }

    private static Output reports(EligibilityProfile profile) {
        EligibilityDecision decision = EligibilityRules.edition("2023").decide(profile);
        EligibilityProfile partial = profile.withAssetDisclosure(Observation.unknown());
        Output joining = explanation(JoiningRules.edition("2023-05").decide(profile));
        return Output.of(
                List.of(
                        Explanation.of(decision).markdown(),
                        EligibilityReport.standard().markdownTable(List.of(decision, decision)),
                        Explanation.of(EligibilityRules.forProfile(profile).advise(profile))
                                .markdown(),
                        Explanation.of(EligibilityRules.forProfile(partial).advise(partial))
                                .markdown(),
                        joining.markdown().get(0),
                        Explanation.of(ReviewRules.edition("2023").decide(List.of(decision)))
                                .markdown()),
                List.of(
                        Explanation.of(decision).text(),
                        EligibilityReport.standard().table(List.of(decision)),
                        Explanation.of(EligibilityRules.forProfile(profile).advise(profile))
                                .text(),
                        Explanation.of(EligibilityRules.forProfile(partial).advise(partial))
                                .text(),
                        joining.text().get(0),
                        Explanation.of(ReviewRules.edition("2023").decide(List.of(decision)))
                                .text()));
    }

    private static Output reports(EligibilityDecision decision, EligibilityRules rules) {
        return Output.of(
                List.of(
                        Explanation.of(decision).markdown(),
                        EligibilityReport.standard().markdownTable(List.of(decision))),
                List.of(
                        Explanation.of(decision).text(),
                        EligibilityReport.standard().table(List.of(decision)),
                        ParameterReport.standard().text(rules.getParameters())));
    }

    private static Output explanation(Decision decision) {
        return output(Explanation.of(decision));
    }

    private static Output output(Explanation explanation) {
        return Output.of(List.of(explanation.markdown()), List.of(explanation.text()));
    }

    private static Output reports(AssessedCommitment commitment) {
        StarReport report = StarReport.standard();
        String title = commitment.getCommitment().getTitle();
        CommitmentAssessment assessment = commitment.getAssessments().get(0);
        Advice<CommitmentAssessment, StarVerdict> advice =
                StarRules.forReport(assessment.getReport()).advise(assessment);
        return Output.of(
                List.of(
                        Explanation.of(FinalStar.of(commitment)).markdown(),
                        Explanation.of(title, advice).markdown()),
                List.of(
                        Explanation.of(FinalStar.of(commitment)).text(),
                        report.table(List.of(FinalStar.of(commitment))),
                        report.planTable(List.of(commitment), StarComparison.all(commitment)),
                        report.differences(StarComparison.all(commitment)),
                        Explanation.of(title, advice).text()));
    }

    private static Output reports(SteeringCommittee committee) {
        return reports(committee, CompositionRules.edition("2014").decide(committee), List.of());
    }

    private static Output reports(BalanceTarget target) {
        Balance gender = Balance.of(Committees.full(), Constituency.CIVIL_SOCIETY, BalanceDimension.GENDER);
        return reports(
                Committees.full(),
                CompositionRules.edition("2014").decide(Committees.full()),
                List.of(gender.check(target)));
    }

    private static Output reports(
            SteeringCommittee committee, CommitteeDecision decision, List<CommitteeFinding> targets) {
        Explanation explanation = Explanation.of(committee, decision, targets.toArray(CommitteeFinding[]::new));
        return new Output(
                List.of(explanation.markdown()),
                List.of(explanation.text()),
                List.of(CommitteeReport.standard().svg(committee)));
    }

    private static Output reports(Election election) {
        return reports(election, ElectionRules.edition("2017").decide(election));
    }

    private static Output reports(Election election, ElectionDecision decision) {
        return Output.of(
                List.of(Explanation.of(election, decision).markdown()),
                List.of(Explanation.of(election, decision).text()));
    }

    /**
     * A place of a text in a document.
     *
     * @param pointer where it is
     * @param kind the pointer without the numbers of elements
     */
    private record Place(JsonPointer pointer, String kind) {

        static Place of(String pointer) {
            return new Place(JsonPointer.compile(pointer), pointer.replaceAll("/\\d+", ""));
        }

        /** The name of the attribute, or of the list that it is an element of. */
        String name() {
            return kind.substring(kind.lastIndexOf('/') + 1);
        }

        boolean isAddress() {
            return name().equals("url");
        }

        JsonNode with(JsonNode document, String text) {
            JsonNode copy = document.deepCopy();
            JsonNode parent = copy.at(pointer.head());
            String last = pointer.last().toString().substring(1);
            if (parent instanceof ObjectNode object) {
                object.put(last, text);
            } else {
                ((ArrayNode) parent).set(Integer.parseInt(last), StringNode.valueOf(text));
            }
            return copy;
        }
    }

    private static Stream<Place> texts(JsonNode node, String pointer) {
        if (node.isString()) {
            return Stream.of(Place.of(pointer));
        }
        if (node instanceof ObjectNode object) {
            return object.properties().stream()
                    .flatMap(field -> texts(field.getValue(), pointer + "/" + field.getKey()));
        }
        return IntStream.range(0, node.size())
                .boxed()
                .flatMap(element -> texts(node.get(element), pointer + "/" + element));
    }

    /** The places that take any text; of those alike no more than a few. */
    private static List<Place> places(Input<?> input) {
        JsonNode document = input.json();
        Map<String, List<Place>> ofKind = texts(document, "")
                .collect(Collectors.groupingBy(
                        input.isOfModel() ? Place::kind : Place::name, LinkedHashMap::new, Collectors.toList()));
        return ofKind.values().stream()
                .flatMap(alike -> alike.stream()
                        .filter(place ->
                                input.output(place.with(document, PROBE)).isPresent())
                        .limit(2))
                .toList();
    }

    static Stream<Arguments> closed() {
        return CLOSED.entrySet().stream().map(input -> arguments(named(input.getKey(), input.getValue())));
    }

    @ParameterizedTest
    @MethodSource("closed")
    void have_no_place_where_all_is_said_to_be_that_of_OGP(Input<?> input) {
        assertThat(input.output(input.json())).isPresent();
        assertThat(places(input)).isEmpty();
    }

    static Stream<Arguments> inputs() {
        return INPUTS.entrySet().stream().map(input -> arguments(named(input.getKey(), input.getValue())));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void are_seen_and_nothing_else_happens(Input<?> input) {
        JsonNode document = input.json();
        List<Place> places = places(input);

        assertThat(places).isNotEmpty();
        for (Place place : places) {
            Output harmless = input.output(place.with(document, PROBE)).orElseThrow();
            for (String hostile : input.isOfModel() ? HostileTexts.named() : HostileTexts.together()) {
                input.output(place.with(document, hostile))
                        .ifPresent(output -> check(place, hostile, harmless, output));
            }
        }
    }

    private static void check(Place place, String hostile, Output harmless, Output output) {
        String description = place.kind() + ": " + hostile;
        for (int i = 0; i < output.markdown().size(); i++) {
            checkMarkdown(
                    description,
                    place.isAddress() ? Optional.of(hostile) : Optional.empty(),
                    hostile,
                    RenderedMarkdown.of(harmless.markdown().get(i)),
                    RenderedMarkdown.of(output.markdown().get(i)));
        }
        assertThat(output.text()).as(description).allSatisfy(TextsOfFilesTest::checkText);
        assertThat(output.svg()).as(description).allSatisfy(TextsOfFilesTest::checkSvg);
    }

    private static void checkMarkdown(
            String description,
            Optional<String> address,
            String hostile,
            RenderedMarkdown harmless,
            RenderedMarkdown rendered) {
        assertThat(rendered.strangers()).as(description).isEmpty();
        assertThat(rendered.places()).as(description).isEqualTo(harmless.places());
        boolean isLink = address.filter(text -> text.startsWith("https://")).isPresent()
                && harmless.text().contains(PROBE);
        List<String> links = new ArrayList<>(harmless.links());
        if (isLink) {
            links.add(hostile);
        }
        assertThat(rendered.links()).as(description).containsExactlyInAnyOrderElementsOf(links);
        assertThat(blocks(rendered, VisibleText.of(hostile)))
                .as(description)
                .isGreaterThanOrEqualTo(blocks(harmless, PROBE));
    }

    private static long blocks(RenderedMarkdown rendered, String text) {
        return rendered.blocks().stream()
                .filter(block -> block.text().contains(text))
                .count();
    }

    private static void checkText(String text) {
        Lines.check(text);
        assertThat(text).doesNotContainPattern(HIDDEN);
    }

    private static void checkSvg(String svg) {
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
            assertThat(elements(document.getDocumentElement()))
                    .isSubsetOf("title", "desc", "style", "text", "line", "g", "circle");
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(svg, e);
        }
    }

    private static Set<String> elements(Element root) {
        NodeList nodes = root.getElementsByTagName("*");
        return IntStream.range(0, nodes.getLength())
                .mapToObj(place -> nodes.item(place).getNodeName())
                .collect(Collectors.toSet());
    }

    @Nested
    class The_inputs {

        /** Types whose JSON is one text, with the attributes that follow from it. */
        private static final Set<Type> WRITTEN_AS_TEXTS =
                Set.of(CountryCode.class, CommitmentNumber.class, PrintedDate.class);

        /** So that none is forgotten: the values above have a text for every attribute that is one. */
        @Test
        void have_a_text_for_every_attribute_that_takes_one() {
            Set<String> written = INPUTS.values().stream()
                    .flatMap(input -> texts(input.json(), ""))
                    .map(Place::name)
                    .collect(Collectors.toSet());
            Set<String> attributes = new TreeSet<>();
            Set<Type> seen = new HashSet<>(WRITTEN_AS_TEXTS);
            INPUTS.values().forEach(input -> addAttributes(input.type(), seen, attributes));

            assertThat(attributes).contains("title", "name", "organisation", "reason", "section", "url");
            assertThat(written).containsAll(attributes);
        }

        /** The names of the texts that a type has, and the types of its attributes. */
        private static void addAttributes(Type type, Set<Type> seen, Set<String> attributes) {
            if (type instanceof ParameterizedType generic) {
                Stream.of(generic.getActualTypeArguments())
                        .forEach(argument -> addAttributes(argument, seen, attributes));
            } else if (type instanceof WildcardType wildcard) {
                Stream.of(wildcard.getUpperBounds()).forEach(bound -> addAttributes(bound, seen, attributes));
            } else if (type instanceof Class<?> owner
                    && owner.getName().startsWith("io.github.ogprules.")
                    && !owner.isEnum()
                    && seen.add(type)) {
                for (Method method : owner.getMethods()) {
                    if (Modifier.isAbstract(method.getModifiers())
                            && method.getName().startsWith("get")
                            && method.getDeclaringClass() == owner) {
                        if (isText(method.getGenericReturnType())) {
                            String name = method.getName().substring("get".length());
                            attributes.add(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
                        }
                        addAttributes(method.getGenericReturnType(), seen, attributes);
                    }
                }
            }
        }

        private static boolean isText(Type type) {
            return type == String.class
                    || type == URI.class
                    || (type instanceof ParameterizedType generic
                            && generic.getRawType() == Optional.class
                            && isText(generic.getActualTypeArguments()[0]));
        }
    }
}
