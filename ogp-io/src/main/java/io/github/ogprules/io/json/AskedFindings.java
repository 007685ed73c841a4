package io.github.ogprules.io.json;

import static java.util.stream.Collectors.joining;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.committee.Subcommittee;
import io.github.ogprules.model.committee.SubcommitteeMembers;
import io.github.ogprules.rules.committee.BalanceDimension;
import io.github.ogprules.rules.committee.CommitteeCriterion;
import io.github.ogprules.rules.committee.CommitteeDecision;
import io.github.ogprules.rules.committee.CommitteeFinding;
import io.github.ogprules.rules.committee.CompositionRules;
import io.github.ogprules.rules.committee.ElectionRules;
import io.github.ogprules.rules.committee.MeetingRules;
import io.github.ogprules.rules.committee.SeatPlan;
import io.github.ogprules.rules.committee.SeatPlanner;
import io.github.ogprules.rules.committee.SeatQuestion;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an edition asks for in its findings on the Steering Committee, taken from inputs that between them bring out every finding.
 * What a decision counted is not known in full, but what it was asked for is.
 */
final class AskedFindings {

    /** More people than rotate in a year, so that each number of them occurs that is too few for all years together. */
    private static final int PEOPLE = 12;

    private static final GovernmentMember GOVERNMENT =
            GovernmentMember.builder().country(Country.of("GHA", "Ghana")).build();

    /** Of the region that members of unknown region cannot be in. */
    private static final GovernmentMember NORTH_AMERICAN =
            GovernmentMember.of(Country.of("CAN", "Canada"), Region.AMERICAS);

    /** What those of unknown region or term must be enough for, where there is a finding on them, depends on the others. */
    private static final Set<CommitteeCriterion> OF_THOSE_OPEN_TOGETHER =
            EnumSet.of(CommitteeCriterion.REGIONAL_SEATS, CommitteeCriterion.ROTATION, CommitteeCriterion.CANDIDATES);

    private final Map<Subject, Set<CommitteeFinding>> known = new LinkedHashMap<>();

    private final List<Subject> always;

    /** What a finding is on. */
    private record Subject(CommitteeCriterion criterion, String name) {

        static Subject of(CommitteeFinding finding) {
            return new Subject(finding.getCriterion(), finding.getSubject());
        }

        @Override
        public String toString() {
            return criterion + " of " + name;
        }
    }

    /** Every decision has the findings that all of these decisions have. */
    private AskedFindings(Stream<List<CommitteeFinding>> decisions) {
        List<List<CommitteeFinding>> all = decisions.toList();
        all.forEach(findings ->
                findings.forEach(finding -> known.computeIfAbsent(Subject.of(finding), unused -> new LinkedHashSet<>())
                        .add(finding)));
        this.always = known.keySet().stream()
                .filter(subject -> all.stream()
                        .allMatch(findings -> findings.stream().map(Subject::of).anyMatch(subject::equals)))
                .toList();
    }

    static AskedFindings of(CompositionRules rules, CommitteeDecision decision) {
        LocalDate day = day(decision).orElse(rules.getEdition().getEffectiveFrom());
        SteeringCommittee nobody = SteeringCommittee.builder().date(day).build();
        SteeringCommittee complete = nobody.withVacantGovernmentSeats(0).withVacantCivilSocietySeats(0);
        return new AskedFindings(Stream.of(
                        Stream.of(
                                rules.decide(nobody),
                                rules.decide(nobody, nobody.withDate(day.minusYears(1))),
                                rules.decide(
                                        inSubcommittees(complete.withGovernmentMembers(GOVERNMENT, NORTH_AMERICAN)))),
                        IntStream.rangeClosed(1, PEOPLE)
                                .mapToObj(people -> rules.decide(complete.withCivilSocietyMembers(people(people)))))
                .flatMap(decisions -> decisions)
                .map(CommitteeDecision::getFindings));
    }

    /** The findings on rotation name the year that follows the day of the committee. */
    private static Optional<LocalDate> day(CommitteeDecision decision) {
        return decision.getFindings(CommitteeCriterion.ROTATION).stream()
                .findFirst()
                .flatMap(finding -> parse(finding.getSubject().split(" ", 2)[0]));
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notOfAYear) {
            return Optional.empty();
        }
    }

    private static SteeringCommittee inSubcommittees(SteeringCommittee committee) {
        return committee.withSubcommittees(Stream.of(Subcommittee.values())
                .map(subcommittee -> SubcommitteeMembers.of(subcommittee, List.of(GOVERNMENT.getName())))
                .toList());
    }

    private static List<CivilSocietyMember> people(int number) {
        return IntStream.range(0, number)
                .mapToObj(person -> CivilSocietyMember.of("Member " + person, "Organisation " + person))
                .toList();
    }

    static AskedFindings of(MeetingRules rules) {
        return new AskedFindings(Stream.of(rules.decide(List.of()).getFindings()));
    }

    static AskedFindings of(ElectionRules rules) {
        return new AskedFindings(
                Stream.of(rules.decide(AskedCandidates.election(1).build()).getCommitteeFindings()));
    }

    /** Plans for governments look at more than those for civil society. */
    static AskedFindings of(SeatPlanner planner, SeatPlan plan) {
        boolean isOfGovernments = plan.getFindings().stream()
                .anyMatch(finding -> finding.getCriterion() == CommitteeCriterion.MEMBERSHIP_STATUS);
        return isOfGovernments
                ? ofPlans(
                        planner,
                        question(NORTH_AMERICAN),
                        question(NORTH_AMERICAN, GOVERNMENT),
                        question(GOVERNMENT, NORTH_AMERICAN))
                : ofPlans(planner, question(people(1).get(0)));
    }

    private static AskedFindings ofPlans(SeatPlanner planner, SeatQuestion... questions) {
        return new AskedFindings(Stream.of(questions).map(planner::decide).map(SeatPlan::getFindings));
    }

    private static SeatQuestion question(CommitteeMember candidate, CommitteeMember... staying) {
        return SeatQuestion.builder()
                .addCandidates(candidate)
                .addStayingMembers(staying)
                .seats(1)
                .dimension(BalanceDimension.REGION)
                .build();
    }

    /** Where findings are others than the edition has, or ask for something else. */
    Optional<Difference> difference(List<CommitteeFinding> said) {
        Set<Subject> subjects = new HashSet<>();
        for (int place = 0; place < said.size(); place++) {
            Optional<Difference> difference = subjects.add(Subject.of(said.get(place)))
                    ? difference(said.get(place))
                    : Optional.of(Difference.expecting("one finding on " + Subject.of(said.get(place)), "subject"));
            if (difference.isPresent()) {
                return Optional.of(difference.get().in(place));
            }
        }
        return always.stream()
                .filter(subject -> !subjects.contains(subject))
                .findFirst()
                .map(subject -> Difference.expecting("a finding on " + subject));
    }

    private Optional<Difference> difference(CommitteeFinding said) {
        Set<CommitteeFinding> findings = known.getOrDefault(Subject.of(said), Set.of());
        if (findings.isEmpty()) {
            return Optional.of(Difference.expecting(
                    known.keySet().stream()
                            .filter(subject -> subject.criterion() == said.getCriterion())
                            .map(Subject::name)
                            .collect(joining(", ", "one of ", "")),
                    "subject"));
        }
        CommitteeFinding asked = findings.iterator().next();
        if (findings.stream().noneMatch(finding -> finding.getRequirement().equals(said.getRequirement()))) {
            return Difference.of(said.getRequirement(), asked.getRequirement())
                    .map(difference -> difference.in("requirement"));
        }
        boolean isOfInput = said.getCriterion() == CommitteeCriterion.CANDIDATES
                || (OF_THOSE_OPEN_TOGETHER.contains(said.getCriterion()) && !always.contains(Subject.of(said)));
        boolean isOfEdition = !isOfInput
                && findings.stream().allMatch(finding -> finding.getExpected().equals(asked.getExpected()));
        return isOfEdition
                ? Difference.of(said.getExpected(), asked.getExpected()).map(difference -> difference.in("expected"))
                : Optional.empty();
    }
}
