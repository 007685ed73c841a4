package io.github.ogprules.io.report;

import io.github.ogprules.io.report.ExplanationBuilder.Column;
import io.github.ogprules.io.report.ExplanationBuilder.Section;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.CoChairRole;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.committee.Term;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.committee.CommitteeCriterion;
import io.github.ogprules.rules.committee.CommitteeDecision;
import io.github.ogprules.rules.committee.CommitteeFinding;
import io.github.ogprules.rules.committee.CountRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Committees and their meetings in words, and findings on them and on elections. */
final class CommitteeWords {

    static final String RULE = "Rule";

    private static final Set<CommitteeCriterion> ON_MEETINGS = Set.of(
            CommitteeCriterion.MEETINGS,
            CommitteeCriterion.MINISTERIAL_MEETINGS,
            CommitteeCriterion.WORKING_LEVEL_MEETINGS);

    /** More names than these are only counted. */
    private static final int NAMES_SHOWN = 5;

    private CommitteeWords() {}

    /** A decision alone: on a committee, or on the meetings of a year. */
    static Explanation explain(CommitteeDecision decision) {
        boolean isOnMeetings = decision.getFindings().stream()
                .map(CommitteeFinding::getCriterion)
                .allMatch(ON_MEETINGS::contains);
        if (isOnMeetings) {
            return ExplanationBuilder.of(
                            "Meetings of the Steering Committee in a year: "
                                    + decision.getVerdict().getLabel(),
                            RULE,
                            decision)
                    .build();
        }
        ExplanationBuilder explanation = new ExplanationBuilder(
                "Steering Committee: " + decision.getVerdict().getLabel(), decision.getEdition());
        addFindings(decision, explanation);
        return explanation.build();
    }

    static Explanation explain(
            SteeringCommittee committee, CommitteeDecision decision, List<CommitteeFinding> targets) {
        ExplanationBuilder explanation = new ExplanationBuilder(
                "Steering Committee of " + committee.getDate() + ": "
                        + decision.getVerdict().getLabel(),
                decision.getEdition());
        addSeats(committee, explanation);
        addFindings(decision, explanation);
        explanation.table("Balance", BalanceRows.HEADER, BalanceRows.of(committee));
        if (!targets.isEmpty()) {
            explanation.findings("Balance against targets", "Target", targets, CommitteeFinding::getSubject);
        }
        return explanation.build();
    }

    private static void addFindings(CommitteeDecision decision, ExplanationBuilder explanation) {
        explanation.findings(
                "Findings",
                RULE,
                decision.getFindings().stream()
                        .filter(finding -> !isBlank(finding))
                        .toList(),
                CommitteeWords::name);
        addBlank(decision, explanation);
    }

    static String name(CommitteeFinding finding) {
        return finding.getCriterion().getLabel() + ", " + finding.getSubject();
    }

    /** The number, and who was counted or may count. */
    static String observed(CommitteeFinding finding) {
        String count =
                finding.getObserved().findValue().map(CountRange::toString).orElse("not known");
        return count + names(": ", finding.getCounted()) + names("; not known of ", finding.getOpen());
    }

    private static String names(String lead, List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        return lead + (names.size() > NAMES_SHOWN ? names.size() + " of them" : String.join(", ", names));
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Whether nothing at all is known of what a finding is about. */
    private static boolean isBlank(CommitteeFinding finding) {
        return finding.getOutcome() == Outcome.UNDETERMINED
                && finding.getCounted().isEmpty()
                && finding.getObserved()
                        .findValue()
                        .filter(observed -> observed.getMin() > 0)
                        .isEmpty();
    }

    private static void addBlank(CommitteeDecision decision, ExplanationBuilder explanation) {
        Map<Blank, List<String>> blank = new LinkedHashMap<>();
        decision.getFindings().stream()
                .filter(CommitteeWords::isBlank)
                .forEach(finding -> blank.computeIfAbsent(
                                new Blank(
                                        finding.getCriterion(),
                                        finding.getRequirement().getText(),
                                        explanation.source(finding.getRequirement())),
                                rule -> new ArrayList<>())
                        .add(finding.getSubject()));
        if (blank.isEmpty()) {
            return;
        }
        Section section = explanation.section(
                "Undetermined, as nothing is known of it",
                Column.of(RULE),
                Column.of("Of", "of"),
                Column.of("Required", "required"),
                Column.of("Source", "source"));
        blank.forEach((rule, subjects) ->
                section.add(rule.criterion().getLabel(), String.join("; ", subjects), rule.required(), rule.source()));
    }

    /** What findings that say nothing have in common. */
    private record Blank(CommitteeCriterion criterion, String required, String source) {}

    private static void addSeats(SteeringCommittee committee, ExplanationBuilder explanation) {
        List<SeatingPlan.Seat> seats = SeatingPlan.of(committee);
        boolean terms = seats.stream()
                .flatMap(seat -> seat.member().stream())
                .anyMatch(member -> member.getTerm().isPresent());
        boolean roles = seats.stream()
                .flatMap(seat -> seat.member().stream())
                .anyMatch(member -> member.getCoChairRole().isKnown());
        explanation.table(
                "Seats: "
                        + Stream.of(Constituency.values())
                                .map(constituency -> seats(committee, constituency))
                                .reduce((first, second) -> first + "; " + second)
                                .orElse(""),
                columns(terms, roles, "Constituency", "Region", "Member", "Term", "Co-chair"),
                seats.stream()
                        .map(seat -> columns(
                                terms,
                                roles,
                                seat.constituency().getLabel(),
                                seat.regionLabel(),
                                seat.member().map(CommitteeWords::seatHolder).orElse("vacant"),
                                seat.member()
                                        .flatMap(CommitteeMember::getTerm)
                                        .map(CommitteeWords::term)
                                        .orElse(""),
                                seat.member()
                                        .map(CommitteeMember::getCoChairRole)
                                        .map(CommitteeWords::role)
                                        .orElse("")))
                        .toList());
    }

    private static List<String> columns(
            boolean terms, boolean roles, String constituency, String region, String member, String term, String role) {
        return Stream.of(
                        Stream.of(constituency, region, member),
                        terms ? Stream.of(term) : Stream.<String>empty(),
                        roles ? Stream.of(role) : Stream.<String>empty())
                .flatMap(cells -> cells)
                .toList();
    }

    private static String seats(SteeringCommittee committee, Constituency constituency) {
        String vacant = committee.getVacantSeats(constituency).isPresent()
                ? String.valueOf(committee.getVacantSeats(constituency).getAsInt())
                : "unknown";
        return constituency.getLabel() + " "
                + committee.getMembers(constituency).size() + ", vacant " + vacant;
    }

    private static String seatHolder(CommitteeMember member) {
        return member instanceof CivilSocietyMember person
                ? person.getName() + ", " + person.getOrganisation()
                : member.getName();
    }

    private static String term(Term term) {
        return day(term.getStart()) + " to " + day(term.findLastDay())
                + (term.getNumber().isPresent() ? " (" + term.getNumber().getAsInt() + ")" : "");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("?");
    }

    private static String role(Observation<CoChairRole> role) {
        return role.findValue()
                .map(known -> switch (known) {
                    case NONE -> "no";
                    case INCOMING -> "incoming";
                    case LEAD -> "lead";
                })
                .orElse(role.toString());
    }
}
