package io.github.ogprules.io.json;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOUNDARY;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.THRESHOLD;

import io.github.ogprules.io.Commitments;
import io.github.ogprules.io.Committees;
import io.github.ogprules.io.Concerns;
import io.github.ogprules.io.Dossiers;
import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.Memberships;
import io.github.ogprules.io.Participations;
import io.github.ogprules.io.Profiles;
import io.github.ogprules.io.Programmes;
import io.github.ogprules.io.RandomCommitments;
import io.github.ogprules.io.Reports;
import io.github.ogprules.io.Submissions;
import io.github.ogprules.io.reference.OgpReference;
import io.github.ogprules.io.reference.ReferenceList;
import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.DateRange;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.Ballot;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.committee.Meeting;
import io.github.ogprules.model.committee.MeetingFormat;
import io.github.ogprules.model.committee.MeetingLevel;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedScore;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.committee.Balance;
import io.github.ogprules.rules.committee.BalanceDimension;
import io.github.ogprules.rules.committee.BalanceTarget;
import io.github.ogprules.rules.committee.CompositionRules;
import io.github.ogprules.rules.committee.ElectionRules;
import io.github.ogprules.rules.committee.MeetingRules;
import io.github.ogprules.rules.committee.SeatPlanner;
import io.github.ogprules.rules.committee.SeatQuestion;
import io.github.ogprules.rules.concern.CaseRules;
import io.github.ogprules.rules.concern.ConcernRules;
import io.github.ogprules.rules.concern.RapidResponseRules;
import io.github.ogprules.rules.eligibility.Boundary;
import io.github.ogprules.rules.eligibility.EligibilityAdvice;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;
import io.github.ogprules.rules.eligibility.ScoreComparison;
import io.github.ogprules.rules.joining.JoiningRules;
import io.github.ogprules.rules.joining.JoiningStepsRules;
import io.github.ogprules.rules.joining.ValuesCheckRules;
import io.github.ogprules.rules.measure.DesignFilterRules;
import io.github.ogprules.rules.measure.HighAmbitionRules;
import io.github.ogprules.rules.measure.HighCompletionRules;
import io.github.ogprules.rules.measure.RelevanceRules;
import io.github.ogprules.rules.measure.StrongEarlyResultsRules;
import io.github.ogprules.rules.participation.ParticipationRules;
import io.github.ogprules.rules.plan.CalendarRules;
import io.github.ogprules.rules.plan.IrmReportRules;
import io.github.ogprules.rules.process.ProcessRules;
import io.github.ogprules.rules.process.StatusRules;
import io.github.ogprules.rules.reasoning.FindingChange;
import io.github.ogprules.rules.reasoning.Monotonicity;
import io.github.ogprules.rules.reasoning.ParameterChange;
import io.github.ogprules.rules.reasoning.PathLimits;
import io.github.ogprules.rules.reasoning.RuleDifference;
import io.github.ogprules.rules.review.ReviewRules;
import io.github.ogprules.rules.star.FinalStar;
import io.github.ogprules.rules.star.StarComparison;
import io.github.ogprules.rules.star.StarRules;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.type.TypeFactory;

/**
 * Values of every type that JSON knows: what the engines take and give, and everything that stands in it.
 *
 * @param value the value
 * @param type the type that it is declared with, such as a parameter of whole numbers
 */
record Document(Object value, JavaType type) {

    private static final TypeFactory TYPES = WireFormat.mapper().getTypeFactory();

    /** How many different values of one type are kept. */
    private static final int OF_ONE_TYPE = 4;

    private static final EligibilityProfile SHORT = Profiles.georgia()
            .withFiscalTransparency(Observation.known(BudgetDocuments.of(false, false)))
            .withAssetDisclosure(Observation.known(AssetDisclosureLaw.lawWithoutPublicAccess()));

    /** What stands in several types, and is there for each of them. */
    static List<Document> all() {
        Map<JavaType, List<Document>> found = new LinkedHashMap<>();
        roots().forEach(root -> collect(root, type(root), found));
        return found.values().stream().flatMap(List::stream).toList();
    }

    /** The type that a value of this library is declared as; what has parameters is here of profiles and verdicts on them. */
    private static JavaType type(Object value) {
        Class<?> declared = ValueType.find(value.getClass()).orElseThrow().declared();
        JavaType[] parameters = Stream.of(declared.getTypeParameters())
                .map(parameter -> parameter.getBounds()[0] == CodeList.class
                        ? EligibilityVerdict.class
                        : EligibilityProfile.class)
                .map(TYPES::constructType)
                .toArray(JavaType[]::new);
        return parameters.length == 0
                ? TYPES.constructType(declared)
                : TYPES.constructParametricType(declared, parameters);
    }

    private static Stream<Object> roots() {
        return Stream.of(evidence(), memberships(), commitments(), committees(), reasoning(), files())
                .flatMap(roots -> roots);
    }

    private static Stream<Object> evidence() {
        List<EligibilityProfile> profiles = Stream.concat(
                        Stream.of(Profiles.georgia(), SHORT, Profiles.minimal(), Profiles.mixed()), Profiles.random(20))
                .toList();
        List<Object> roots = new ArrayList<>(profiles);
        roots.addAll(EligibilityRules.all());
        roots.addAll(JoiningRules.all());
        roots.addAll(ValuesCheckRules.all());
        roots.addAll(ReviewRules.all());
        roots.add(EligibilityRules.edition("2014")
                .with(THRESHOLD, Ratio.of(4, 5))
                .with(CIVIL_LIBERTIES_BOUNDARY, Boundary.INCLUSIVE));
        PublishedScore printed = PublishedScore.of(
                Profiles.georgia().getCountry(), Profiles.georgia().getYear(), 15, 16);
        roots.add(printed);
        roots.add(ScoreComparison.of(Profiles.georgia(), printed));
        for (EligibilityProfile profile : profiles) {
            roots.add(EligibilityRules.edition("2014").decide(profile));
            roots.add(JoiningRules.edition("2018").decide(profile));
            roots.add(ValuesCheckRules.edition("2017").decide(profile));
            roots.add(ReviewRules.edition("2016")
                    .decide(List.of(EligibilityRules.edition("2014").decide(profile))));
        }
        return roots.stream();
    }

    private static Stream<Object> memberships() {
        return Stream.of(
                        Stream.of(DateRange.of(LocalDate.of(2018, 12, 5), LocalDate.of(2018, 12, 6))),
                        Stream.of(
                                Concerns.FULL,
                                Concerns.GEORGIA,
                                Concerns.SUSPENDED,
                                Memberships.JOINING,
                                Participations.FULL,
                                Memberships.CYCLE,
                                Memberships.TURKEY),
                        CaseRules.all().stream(),
                        CaseRules.all().stream().map(rules -> rules.decide(Concerns.SUSPENDED)),
                        ConcernRules.all().stream(),
                        ConcernRules.all().stream().map(rules -> rules.decide(Concerns.FULL)),
                        RapidResponseRules.all().stream(),
                        RapidResponseRules.all().stream().map(rules -> rules.decide(Concerns.FULL)),
                        JoiningStepsRules.all().stream(),
                        JoiningStepsRules.all().stream().map(rules -> rules.decide(Memberships.JOINING)),
                        ParticipationRules.all().stream(),
                        ParticipationRules.all().stream().map(rules -> rules.decide(Participations.FULL)),
                        ProcessRules.all().stream(),
                        ProcessRules.all().stream().map(rules -> rules.decide(Memberships.CYCLE)),
                        StatusRules.all().stream(),
                        StatusRules.all().stream().map(rules -> rules.decide(Memberships.TURKEY, Memberships.DAY)))
                .flatMap(roots -> roots);
    }

    private static Stream<Object> commitments() {
        CommitmentAssessment assessment = Commitments.full().getAssessments().get(0);
        return Stream.of(
                        Stream.of(Commitments.full(), Commitments.minimal(), Commitments.states()),
                        Stream.of(Commitments.process()),
                        Submissions.random(20150630).limit(20),
                        Stream.of(Reports.FULL, Dossiers.GHANA_IN_2026),
                        Programmes.all(),
                        IrmReportRules.all().stream(),
                        IrmReportRules.all().stream().map(rules -> rules.decide(Reports.FULL)),
                        CalendarRules.all().stream(),
                        CalendarRules.all().stream().map(rules -> rules.decide(Submissions.late())),
                        RandomCommitments.commitments(20),
                        RandomCommitments.processes(10),
                        StarRules.all().stream(),
                        StarRules.all().stream().map(rules -> rules.decide(assessment)),
                        Stream.of(
                                HighAmbitionRules.edition("2024"),
                                HighCompletionRules.edition("2024"),
                                StrongEarlyResultsRules.edition("2024"),
                                RelevanceRules.edition("2013"),
                                DesignFilterRules.edition("2021")),
                        Stream.of(
                                HighAmbitionRules.edition("2024").decide(assessment),
                                HighCompletionRules.edition("2024").decide(assessment),
                                StrongEarlyResultsRules.edition("2024").decide(assessment),
                                RelevanceRules.edition("2013").decide(assessment),
                                DesignFilterRules.edition("2021").decide(assessment),
                                FinalStar.of(Commitments.full()),
                                StarComparison.of(Commitments.full(), StarColumn.CURRENT_PROGRESS_REPORT)))
                .flatMap(roots -> roots);
    }

    private static Stream<Object> committees() {
        Meeting meeting = Meeting.of(LocalDate.of(2016, 5, 3), MeetingLevel.MINISTERIAL, MeetingFormat.IN_PERSON);
        SeatQuestion question = SeatQuestion.builder()
                .stayingMembers(Committees.full().getCivilSocietyMembers().subList(0, 1))
                .candidates(Committees.full().getCivilSocietyMembers().subList(1, 2))
                .seats(1)
                .dimension(BalanceDimension.GENDER)
                .build();
        Election tied = Committees.election()
                .withCandidates(Committees.election().getCandidates().stream()
                        .map(candidate ->
                                candidate.withPrintedPoints(OptionalInt.of(50)).withElected(Observation.unknown()))
                        .toList());
        return Stream.of(
                        Stream.of(meeting, question, Committees.election()),
                        ElectionRules.all().stream().map(rules -> rules.decide(tied)),
                        Stream.of(Committees.full()),
                        Committees.random(1).limit(20),
                        CompositionRules.all().stream(),
                        CompositionRules.all().stream().map(rules -> rules.decide(Committees.full())),
                        ElectionRules.all().stream(),
                        ElectionRules.all().stream().map(rules -> rules.decide(Committees.election())),
                        MeetingRules.all().stream(),
                        MeetingRules.all().stream().map(rules -> rules.decide(List.of(meeting))),
                        Stream.of(
                                Balance.of(Committees.full(), Constituency.CIVIL_SOCIETY, BalanceDimension.GENDER),
                                BalanceTarget.atLeast("F", Ratio.ofPercent(40)),
                                Ballot.of(List.of(CountryCode.parse("GEO"), CountryCode.parse("KEN"))),
                                SeatPlanner.of(CompositionRules.edition("2014")).decide(question)))
                .flatMap(roots -> roots);
    }

    private static Stream<Object> reasoning() {
        EligibilityRules rules = EligibilityRules.edition("2014");
        EligibilityRules reform = rules.with(THRESHOLD, Ratio.ofPercent(60));
        EligibilityAdvice advice = rules.advise(SHORT);
        RuleDifference<EligibilityProfile, EligibilityVerdict> difference = rules.differenceTo(reform);
        List<Object> roots = new ArrayList<>();
        roots.addAll(advice.paths());
        roots.addAll(rules.advise(Profiles.georgia()).threats());
        roots.addAll(rules.advise(Profiles.mixed()).openQuestions());
        roots.addAll(advice.contributions().values());
        roots.addAll(difference.getConditions());
        roots.addAll(difference.flips(Profiles.random(200).toList()));
        roots.addAll(ParameterChange.between(rules.getParameters(), reform.getParameters()));
        roots.addAll(FindingChange.between(rules.decide(SHORT), rules.decide(Profiles.georgia())));
        roots.add(Monotonicity.of(rules.table(), EligibilityVerdict.ELIGIBLE));
        roots.add(PathLimits.none()
                .withMaxSteps(EligibilityCriterion.FISCAL_TRANSPARENCY, 1)
                .withPrice(EligibilityCriterion.ASSET_DISCLOSURE, 3));
        difference.getSpace().getAxes().forEach(axis -> {
            roots.addAll(axis.getLevels());
            roots.addAll(axis.getQuestions());
        });
        return roots.stream();
    }

    private static Stream<Object> files() {
        Failure failure = Failure.builder()
                .reason(FailureReason.INVALID_VALUE)
                .line(3)
                .column("civil_liberties")
                .pointer("/year")
                .found("11")
                .problem("expected a number from 0 to 10")
                .build();
        return Stream.of(
                failure,
                Imported.of(List.of(SHORT), List.of(failure)),
                OgpReference.of(ReferenceList.AWARD_WINNER).get(0),
                OgpReference.of(ReferenceList.AMBASSADOR).get(2));
    }

    private static void collect(Object value, JavaType type, Map<JavaType, List<Document>> found) {
        Optional<ValueType> known = ValueType.find(type.getRawClass());
        if (value instanceof Observation<?> observation) {
            observation.findValue().ifPresent(observed -> collect(observed, type.containedType(0), found));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> collect(present, type.containedType(0), found));
        } else if (value instanceof Parameters<?> parameters) {
            parameters.keys().forEach(key -> collectParameter(parameters, key, found));
        } else if (value instanceof Iterable<?> elements) {
            elements.forEach(element -> collect(element, type.containedType(0), found));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(content -> collect(content, type.containedType(1), found));
        } else if (known.isPresent()) {
            List<Document> ofType = found.computeIfAbsent(type, anyType -> new ArrayList<>());
            Document document = new Document(value, type);
            if (ofType.size() < OF_ONE_TYPE && !ofType.contains(document)) {
                ofType.add(document);
                known.get().attributes().forEach(attribute -> {
                    Method accessor = known.get().accessor(attribute).orElseThrow();
                    JavaType attributeType =
                            TYPES.resolveMemberType(accessor.getGenericReturnType(), type.getBindings());
                    collect(read(accessor, value), attributeType, found);
                });
            }
        } else if (Alternatives.find(type.getRawClass()).isPresent()) {
            found.computeIfAbsent(type, anyType -> new ArrayList<>()).add(new Document(value, type));
            collect(value, type(value), found);
        }
    }

    private static void collectParameter(Parameters<?> parameters, Key<?, ?> key, Map<JavaType, List<Document>> found) {
        parameters.stream()
                .filter(parameter -> parameter.getName().equals(key.getName()))
                .forEach(parameter -> collect(parameter, ParameterNodes.type(key), found));
    }

    private static Object read(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(accessor.toString(), e);
        }
    }
}
