package io.github.ogprules.examples.jshell;

import io.github.ogprules.io.Imported;
import io.github.ogprules.io.csv.CommitteeCsv;
import io.github.ogprules.io.csv.ElectionCsv;
import io.github.ogprules.io.csv.EligibilityProfileCsv;
import io.github.ogprules.io.irm.IrmCsv;
import io.github.ogprules.io.irm.IrmRow;
import io.github.ogprules.io.reference.OgpReference;
import io.github.ogprules.io.report.EligibilityReport;
import io.github.ogprules.io.report.Explanation;
import io.github.ogprules.io.report.ParameterReport;
import io.github.ogprules.io.report.StarReport;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.committee.Meeting;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.dossier.Dossier;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.PlanReports;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.CommitmentNumber;
import io.github.ogprules.model.process.MembershipHistory;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.committee.CompositionRules;
import io.github.ogprules.rules.committee.ElectionRules;
import io.github.ogprules.rules.committee.MeetingRules;
import io.github.ogprules.rules.dossier.DossierAssessment;
import io.github.ogprules.rules.dossier.DossierDeadline;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.process.StatusRules;
import io.github.ogprules.rules.reasoning.Advice;
import io.github.ogprules.rules.reasoning.FiniteRule;
import io.github.ogprules.rules.reasoning.ParameterChange;
import io.github.ogprules.rules.reasoning.RuleDifference;
import io.github.ogprules.rules.star.FinalStar;
import io.github.ogprules.rules.star.StarComparison;
import io.github.ogprules.rules.star.StarRules;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Short names for the first steps in JShell, where they are all imported. */
public final class Ogp {

    // Hibernate Validator greets with its version; held here, because loggers that nobody holds lose their level.
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    static {
        VALIDATOR_LOG.setLevel(Level.WARNING);
    }

    private Ogp() {}

    /**
     * A profile to be filled in.
     *
     * @param country a country code or an English country name
     * @param year the score year
     * @return a builder in which every observation is unknown
     */
    public static EligibilityProfile.Builder profile(String country, int year) {
        return EligibilityProfile.builder().country(Country.parse(country)).year(year);
    }

    /**
     * A profile from the points that OGP published.
     *
     * @param country a country code or an English country name
     * @param year the score year
     * @param fiscalTransparency points, 0 to 4
     * @param accessToInformation points, 0 to 4
     * @param assetDisclosure points, 0 to 4
     * @param citizenEngagement points, 0 to 4
     * @return the profile
     */
    public static EligibilityProfile profile(
            String country,
            int year,
            int fiscalTransparency,
            int accessToInformation,
            int assetDisclosure,
            int citizenEngagement) {
        return profile(country, year)
                .fiscalTransparency(PublishedPoints.of(fiscalTransparency))
                .accessToInformation(PublishedPoints.of(accessToInformation))
                .assetDisclosure(PublishedPoints.of(assetDisclosure))
                .citizenEngagement(PublishedPoints.of(citizenEngagement))
                .build();
    }

    /**
     * The profiles of a CSV file; prints what cannot be read.
     *
     * @param file the path of the file
     * @return the profiles
     * @throws IOException if the file cannot be opened
     */
    public static List<EligibilityProfile> profiles(String file) throws IOException {
        return printed(EligibilityProfileCsv.standard().read(Path.of(file)));
    }

    /**
     * The commitments of a file of OGP, of any of its layouts; prints what cannot be read.
     *
     * @param file the path of the file
     * @return the commitments with their assessments and published stars
     * @throws IOException if the file cannot be opened
     */
    public static List<AssessedCommitment> commitments(String file) throws IOException {
        return printed(IrmCsv.standard().readCommitments(Path.of(file))).stream()
                .map(IrmRow::getValue)
                .toList();
    }

    /**
     * Prints the star of a commitment by each report on it, with the reasons and their sources.
     *
     * @param commitment the commitment
     */
    public static void explain(AssessedCommitment commitment) {
        explain(FinalStar.of(commitment));
    }

    /**
     * Prints a star by each report, such as by reforms, with the reasons and their sources.
     *
     * @param star the star
     */
    public static void explain(FinalStar star) {
        System.out.print(Explanation.of(star));
    }

    /**
     * Prints the stars of commitments by member and action plan, computed and published.
     *
     * @param commitments the commitments
     */
    public static void stars(List<AssessedCommitment> commitments) {
        System.out.print(StarReport.standard()
                .planTable(
                        commitments,
                        commitments.stream()
                                .map(StarComparison::all)
                                .flatMap(List::stream)
                                .toList()));
    }

    /**
     * The Steering Committee whose year begins in a month, of a file of its governments; prints what cannot be read.
     *
     * @param start the month, such as {@code 2014-10}
     * @param governments the path of a file that lists every government seat
     * @return the committee
     * @throws IOException if the file cannot be opened
     * @throws IllegalArgumentException if the file has no such committee
     */
    public static SteeringCommittee committee(String start, String governments) throws IOException {
        return only(start, printed(CommitteeCsv.standard().withNoVacantSeats().readGovernments(Path.of(governments))));
    }

    /**
     * The Steering Committee whose year begins in a month, of a file of its governments and one of its members from civil society;
     * prints what cannot be read.
     *
     * @param start the month, such as {@code 2014-10}
     * @param governments the path of a file that lists every government seat
     * @param civilSociety the path of a file that lists every seat of civil society
     * @return the committee
     * @throws IOException if a file cannot be opened
     * @throws IllegalArgumentException if the files have no such committee
     */
    public static SteeringCommittee committee(String start, String governments, String civilSociety)
            throws IOException {
        CommitteeCsv csv = CommitteeCsv.standard().withNoVacantSeats();
        return only(
                start,
                printed(csv.join(
                        printed(csv.readGovernments(Path.of(governments))),
                        printed(csv.readCivilSociety(Path.of(civilSociety))))));
    }

    private static SteeringCommittee only(String start, List<SteeringCommittee> committees) {
        List<String> starts = committees.stream()
                .map(committee -> YearMonth.from(committee.getDate()).toString())
                .toList();
        if (!starts.contains(start)) {
            throw new IllegalArgumentException("committee of '" + start + "': expected one of " + starts);
        }
        return committees.get(starts.indexOf(start));
    }

    /**
     * The elections of a file; prints what cannot be read.
     *
     * @param file the path of the file
     * @return the elections, the earliest first
     * @throws IOException if the file cannot be opened
     */
    public static List<Election> elections(String file) throws IOException {
        return printed(ElectionCsv.standard().read(Path.of(file)));
    }

    /**
     * Prints a committee with the decision on it under the rules of its date.
     *
     * @param committee the committee
     */
    public static void explain(SteeringCommittee committee) {
        System.out.print(Explanation.of(
                committee, CompositionRules.on(committee.getDate()).decide(committee)));
    }

    /**
     * Prints who is elected under the rules in force at the end of the year, and why. Who stays is in no file of elections:
     * {@code election.withStayingMembersOf(committee)} takes it from the committee after the election.
     *
     * @param election the election
     */
    public static void explain(Election election) {
        System.out.print(Explanation.of(
                election,
                ElectionRules.on(LocalDate.of(election.getYear(), 12, 31)).decide(election)));
    }

    /**
     * Prints whether the meetings of twelve months were enough under the rules in force on the day of the last, and why.
     *
     * @param meetings the meetings, at least one
     */
    public static void explain(Meeting... meetings) {
        LocalDate last = Stream.of(meetings)
                .map(Meeting::getDate)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("no meetings: expected those of twelve months"));
        explain(MeetingRules.on(last).decide(List.of(meetings)));
    }

    /**
     * Prints what makes a country eligible, what by itself would turn the verdict, and what is still to be asked, with the sources.
     *
     * @param profile what is observed of the country
     */
    public static void advise(EligibilityProfile profile) {
        System.out.print(Explanation.of(EligibilityRules.forProfile(profile).advise(profile)));
    }

    /**
     * Prints every smallest set of reforms that makes a country eligible by the rules for its scores, the smallest first.
     *
     * @param profile what is observed of the country
     */
    public static void paths(EligibilityProfile profile) {
        paths(EligibilityRules.forProfile(profile).advise(profile));
    }

    /**
     * Prints every smallest set of changes that leads to the verdict that is wanted, the smallest first.
     *
     * @param advice the advice of any rule
     */
    public static void paths(Advice<?, ?> advice) {
        String wanted = advice.getWanted().getLabel();
        if (advice.getVerdicts().equals(Set.of(advice.getWanted()))) {
            System.out.println(wanted + " already");
        } else if (advice.paths().isEmpty()) {
            System.out.println("no change of what is assessed makes it " + wanted);
        } else {
            advice.paths().forEach(System.out::println);
        }
    }

    /**
     * Prints what can turn the verdict on a country all by itself.
     *
     * @param profile what is observed of the country
     */
    public static void threats(EligibilityProfile profile) {
        threats(EligibilityRules.forProfile(profile).advise(profile));
    }

    /**
     * Prints what can turn a verdict all by itself.
     *
     * @param advice the advice of any rule
     */
    public static void threats(Advice<?, ?> advice) {
        if (advice.getVerdicts().size() > 1) {
            System.out.println("the verdict depends on what is unknown");
        } else if (advice.threats().isEmpty()) {
            System.out.println("no deterioration, loss of a source or new source by itself");
        } else {
            advice.threats().forEach(System.out::println);
        }
    }

    /**
     * Prints in which parameters two rules differ, and for which of the situations that they tell apart they give different verdicts.
     *
     * @param before an edition or a reform of the rules on eligibility, the Values Check or stars
     * @param after another
     * @param <R> the rules
     */
    public static <R extends ParameterizedRule<R, ?, ?> & FiniteRule<R, ?, ?>> void difference(R before, R after) {
        ParameterChange.between(before.getAllParameters(), after.getAllParameters())
                .forEach(System.out::println);
        RuleDifference<?, ?> difference = before.differenceTo(after);
        System.out.println(
                "with another verdict: " + difference.getNumberOfSituations() + " of " + difference.getSpace());
        difference.getConditions().forEach(System.out::println);
    }

    /**
     * Prints which countries two rules decide differently, and why, and how many.
     *
     * @param before an edition or a reform of the rules on eligibility or the Values Check
     * @param after another
     * @param profiles what is observed of the countries
     * @param <R> the rules
     */
    public static <R extends FiniteRule<R, EligibilityProfile, ?>> void flips(
            R before, R after, List<EligibilityProfile> profiles) {
        print(
                before.differenceTo(after),
                profiles.stream()
                        .map(profile ->
                                new Subject<>(profile.getCountry().getName() + ", " + profile.getYear(), profile))
                        .toList());
    }

    /**
     * Prints which commitments two rules on stars decide differently by one of their reports, and why, and by how many reports.
     *
     * @param before an edition or a reform
     * @param after another
     * @param commitments the commitments
     */
    public static void flips(StarRules before, StarRules after, List<AssessedCommitment> commitments) {
        print(
                before.differenceTo(after),
                commitments.stream()
                        .flatMap(commitment -> commitment.getAssessments().stream()
                                .map(assessment -> new Subject<>(
                                        name(commitment.getCommitment()) + ", "
                                                + assessment
                                                        .getReport()
                                                        .getKind()
                                                        .getLabel(),
                                        assessment)))
                        .toList());
    }

    private static String name(Commitment commitment) {
        return commitment.getPlan().getMember().getName() + " "
                + commitment.getPlan().getNumber() + "/"
                + commitment.getNumber().map(CommitmentNumber::toString).orElseGet(commitment::getTitle);
    }

    /** What is decided on, and how it is called. */
    private record Subject<I>(String name, I input) {}

    private static <I> void print(RuleDifference<I, ?> difference, List<Subject<I>> subjects) {
        int flipped = 0;
        for (Subject<I> subject : subjects) {
            for (RuleDifference.Flip<I, ?> flip : difference.flips(List.of(subject.input()))) {
                System.out.println(subject.name() + ": " + flip.getBefore().getLabel() + ", then "
                        + flip.getAfter().getLabel() + " (" + String.join("; ", flip.getReasons()) + ")");
                flipped++;
            }
        }
        System.out.println("other verdicts: " + flipped + " of " + subjects.size());
    }

    private static <T> List<T> printed(Imported<T> imported) {
        imported.getFailures().forEach(failure -> System.out.println(failure.getMessage()));
        return imported.getValues();
    }

    /**
     * The decision by the rules of the score year.
     *
     * @param profile the profile
     * @return the decision
     */
    public static EligibilityDecision decide(EligibilityProfile profile) {
        return EligibilityRules.forProfile(profile).decide(profile);
    }

    /**
     * Prints the decision on a profile with its reasons and their sources.
     *
     * @param profile the profile
     */
    public static void explain(EligibilityProfile profile) {
        explain(decide(profile));
    }

    /**
     * Prints a decision of any rule, also of a reform, with its reasons and their sources.
     *
     * @param decision the decision
     */
    public static void explain(Decision decision) {
        System.out.print(Explanation.of(decision));
    }

    /**
     * Prints how a country stands as a member at the end of a day, by the events of its membership that sources date.
     *
     * @param country the name or code of the country, such as {@code Azerbaijan}
     * @param day the day, such as {@code 2017-01-01}
     * @throws IllegalArgumentException if nothing is known of the country, or there are no rules for the day
     */
    public static void status(String country, String day) {
        LocalDate date = LocalDate.parse(day);
        MembershipHistory history = OgpReference.findMember(
                        Country.parse(country).getCode())
                .orElseThrow(() -> new IllegalArgumentException(country
                        + ": no event of its membership is known here; expected one of OgpReference.members()"));
        explain(StatusRules.on(date).decide(history, date));
    }

    /**
     * What the library itself knows of a country: the dated events of its membership. Add what you know with its {@code with} methods.
     *
     * @param country the name or code of the country, such as {@code Tunisia}
     * @return the dossier
     * @throws IllegalArgumentException if the text is no country
     */
    public static Dossier dossier(String country) {
        Country found = Country.parse(country);
        return Dossier.builder()
                .country(found)
                .membership(OgpReference.findMember(found.getCode()))
                .build();
    }

    /**
     * What the library knows of a country, and what commitments say: how they were assessed, and in which reports up to a day.
     *
     * @param country the name or code of the country, such as {@code Tunisia}
     * @param commitments commitments of this country and of others
     * @param day the day, such as {@code 2017-01-01}
     * @return the dossier
     * @throws IllegalArgumentException if the text is no country
     */
    public static Dossier dossier(String country, List<AssessedCommitment> commitments, String day) {
        Dossier dossier = dossier(country);
        List<AssessedCommitment> own = commitments.stream()
                .filter(assessed -> assessed.getCommitment()
                        .getPlan()
                        .getMember()
                        .getCountry()
                        .filter(of -> of.getCode().equals(dossier.getCountry().getCode()))
                        .isPresent())
                .toList();
        return dossier.withCommitments(own).withReports(PlanReports.of(own, LocalDate.parse(day)));
    }

    /**
     * Prints what every rule says of a country, the earliest first, as known on a day.
     *
     * @param dossier what is known of the country
     * @param day the day, such as {@code 2017-01-01}
     */
    public static void explain(Dossier dossier, String day) {
        System.out.print(Explanation.of(DossierAssessment.of(dossier, LocalDate.parse(day))));
    }

    /**
     * Prints what is still to come or missing of the action plans of a country and of the reports on them, as known on a day.
     *
     * @param dossier what is known of the country
     * @param day the day, such as {@code 2017-01-01}
     */
    public static void due(Dossier dossier, String day) {
        LocalDate on = LocalDate.parse(day);
        List<DossierDeadline> deadlines = DossierAssessment.of(dossier, on).findDeadlines();
        if (deadlines.isEmpty()) {
            System.out.println("nothing that is known to be due; the dossier has "
                    + dossier.getSubmissions().size() + " submissions and "
                    + dossier.getReports().size() + " plans with reports");
        }
        for (DossierDeadline deadline : deadlines) {
            System.out.println(
                    deadline.day().describe() + (on.isAfter(deadline.day().getLatest()) ? " (over)" : "")
                            + ": action plan " + deadline.number() + ", "
                            + deadline.finding().getCriterion().getLabel() + ", "
                            + deadline.finding().getRequirement().getText());
        }
    }

    /**
     * Prints the decisions on profiles as a table.
     *
     * @param profiles the profiles
     */
    public static void table(List<EligibilityProfile> profiles) {
        System.out.print(EligibilityReport.standard()
                .table(profiles.stream().map(Ogp::decide).toList()));
    }

    /**
     * Prints every number of rules with its source.
     *
     * @param rules the rules
     */
    public static void sources(EligibilityRules rules) {
        System.out.print(ParameterReport.standard().text(rules.getParameters()));
    }
}
