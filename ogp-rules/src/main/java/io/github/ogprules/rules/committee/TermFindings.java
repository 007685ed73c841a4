package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.CompositionParameters.SEATS_ROTATING;
import static io.github.ogprules.rules.committee.CompositionParameters.SHORTER_TERMS_FROM;
import static io.github.ogprules.rules.committee.CompositionParameters.TERM_START;
import static io.github.ogprules.rules.committee.CompositionParameters.TERM_YEARS;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.Term;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How long the members serve, and how the committee rotates. */
final class TermFindings {

    private static final CountRange NOBODY = CountRange.exactly(0);

    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final Parameters<CompositionRules> parameters;
    private final LocalDate day;

    TermFindings(Parameters<CompositionRules> parameters, LocalDate day) {
        this.parameters = parameters;
        this.day = day;
    }

    List<CommitteeFinding> of(Half governments, Half civilSociety) {
        List<Half> halves = List.of(governments, civilSociety);
        MemberProvisions provisions = new MemberProvisions(parameters);
        List<CommitteeFinding> findings = new ArrayList<>();
        halves.forEach(half -> findings.add(length(half)));
        halves.forEach(half -> findings.add(start(half)));
        halves.forEach(half -> findings.add(inForce(half)));
        halves.forEach(
                half -> findings.add(provisions.consecutiveTerms(half.label(), half.members(), half.isComplete())));
        findings.addAll(rotation(governments, civilSociety));
        return findings;
    }

    private CommitteeFinding length(Half half) {
        Parameter<Optional<Integer>> years = parameters.of(TERM_YEARS);
        return years.getValue()
                .map(length -> half.tally(ofTerm(term -> isOfOtherLength(term, length)))
                        .finding(
                                CommitteeCriterion.TERM_LENGTH,
                                half.label(),
                                NOBODY,
                                Requirement.of(
                                        "nobody whose term is of another length than " + length + " years",
                                        years,
                                        parameters.of(SHORTER_TERMS_FROM))))
                .orElseGet(() -> Findings.notApplicable(CommitteeCriterion.TERM_LENGTH, half.label(), years));
    }

    private Observation<Boolean> isOfOtherLength(Term term, int years) {
        if (term.getStart().isEmpty() || term.getEnd().isEmpty()) {
            return Observation.unknown();
        }
        LocalDate start = term.getStart().get();
        LocalDate known = term.getEnd().get();
        LocalDate end = start.plusYears(years).minusDays(1);
        boolean mayBeShorter =
                parameters.get(SHORTER_TERMS_FROM).filter(start::equals).isPresent();
        return Observation.known(mayBeShorter ? known.isAfter(end) : !known.equals(end));
    }

    private CommitteeFinding start(Half half) {
        Parameter<Optional<MonthDay>> start = parameters.of(TERM_START);
        return start.getValue()
                .map(first -> half.tally(ofTerm(term -> term.getStart()
                                .map(begins ->
                                        Observation.known(!MonthDay.from(begins).equals(first)))
                                .orElse(Observation.unknown())))
                        .finding(
                                CommitteeCriterion.TERM_START,
                                half.label(),
                                NOBODY,
                                Requirement.of(
                                        "nobody whose term begins on another day than " + DAY_OF_YEAR.format(first),
                                        start)))
                .orElseGet(() -> Findings.notApplicable(CommitteeCriterion.TERM_START, half.label(), start));
    }

    private CommitteeFinding inForce(Half half) {
        Parameter<Optional<Integer>> years = parameters.of(TERM_YEARS);
        return years.getValue()
                .map(length -> half.tally(ofTerm(term -> term.covers(day).map(covers -> !covers)))
                        .finding(
                                CommitteeCriterion.TERM_IN_FORCE,
                                half.label(),
                                NOBODY,
                                Requirement.of("nobody whose term has not begun or has ended", years)))
                .orElseGet(() -> Findings.notApplicable(CommitteeCriterion.TERM_IN_FORCE, half.label(), years));
    }

    private static Function<CommitteeMember, Observation<Boolean>> ofTerm(Function<Term, Observation<Boolean>> holds) {
        return member -> member.getTerm().map(holds).orElse(Observation.unknown());
    }

    /** One finding for each year of a term's length from the day of the committee on. */
    private List<CommitteeFinding> rotation(Half governments, Half civilSociety) {
        Parameter<Optional<CountRange>> rotating = parameters.of(SEATS_ROTATING);
        if (rotating.getValue().isEmpty() || parameters.get(TERM_YEARS).isEmpty()) {
            return List.of(Findings.notApplicable(CommitteeCriterion.ROTATION, "Both constituencies", rotating));
        }
        CountRange expected = rotating.getValue().orElseThrow();
        Requirement requirement =
                Requirement.of("terms that end in the year: " + expected, rotating, parameters.of(TERM_YEARS));
        List<CommitteeMember> members = Stream.concat(governments.members().stream(), civilSociety.members().stream())
                .<CommitteeMember>map(member -> member)
                .toList();
        boolean complete = governments.isComplete() && civilSociety.isComplete();
        List<CommitteeFinding> findings = new ArrayList<>();
        for (int year = 0; year < parameters.get(TERM_YEARS).orElseThrow(); year++) {
            LocalDate first = day.plusYears(year);
            LocalDate last = day.plusYears(year + 1L).minusDays(1);
            findings.add(Tally.of(
                            members,
                            complete,
                            CommitteeMember::getName,
                            ofTerm(term -> term.findLastDay()
                                    .map(end -> Observation.known(!end.isBefore(first) && !end.isAfter(last)))
                                    .orElse(Observation.unknown())))
                    .finding(CommitteeCriterion.ROTATION, first + " to " + last, expected, requirement));
        }
        if (complete && findings.stream().noneMatch(finding -> finding.getOutcome() == Outcome.NOT_MET)) {
            together(findings, expected).ifPresent(findings::add);
        }
        return findings;
    }

    /** A term ends in one year only: those of unknown end must be enough for all that the years lack. */
    private Optional<CommitteeFinding> together(List<CommitteeFinding> years, CountRange expected) {
        int lacking = years.stream()
                .mapToInt(year ->
                        Math.max(0, expected.getMin() - year.getCounted().size()))
                .sum();
        List<String> open = years.get(0).getOpen();
        if (lacking <= open.size()) {
            return Optional.empty();
        }
        return Optional.of(ImmutableCommitteeFinding.of(
                CommitteeCriterion.ROTATION,
                "Members of unknown term",
                Observation.known(CountRange.exactly(open.size())),
                Optional.of(CountRange.atLeast(lacking)),
                List.of(),
                open,
                Requirement.of("enough terms for what all years lack together", parameters.of(SEATS_ROTATING)),
                Outcome.NOT_MET));
    }
}
