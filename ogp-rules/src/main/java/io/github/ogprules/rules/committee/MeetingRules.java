package io.github.ogprules.rules.committee;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.Meeting;
import io.github.ogprules.model.committee.MeetingFormat;
import io.github.ogprules.model.committee.MeetingLevel;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * How often the Steering Committee meets in a year.
 *
 * <p>The editions are {@code 2016} (in person at least three times, including once at ministerial level) and {@code 2024} (at
 * least twice, once at working level and once at ministerial level). The sources do not say when a year begins: the caller hands
 * over the meetings of the twelve months looked at.
 *
 * <p>Each {@code withX} method gives a reform: the same rules with one value set by the caller.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://opengovpartnership.org/about/who-we-are/steering-committee/about-the-steering-committee">About the
 *     Steering Committee</a>
 */
@Value.Immutable
public abstract sealed class MeetingRules implements Rule<List<Meeting>, CommitteeDecision>
        permits ImmutableMeetingRules {

    MeetingRules() {}

    /**
     * The latest edition.
     *
     * @return the rules in force today, as far as this library knows
     */
    public static MeetingRules current() {
        return MeetingEditions.TIMELINE.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before August 2016, when the number is first known
     */
    public static MeetingRules on(LocalDate date) {
        return MeetingEditions.TIMELINE.on(date);
    }

    /**
     * The edition of a name.
     *
     * @param id {@code 2016} or {@code 2024}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static MeetingRules edition(String id) {
        return MeetingEditions.TIMELINE.edition(id);
    }

    /**
     * Every edition.
     *
     * @return the editions, the earliest first
     */
    public static List<MeetingRules> all() {
        return MeetingEditions.TIMELINE.all();
    }

    /**
     * The edition as OGP published it.
     *
     * @return the published edition, also for a reform
     */
    public abstract Edition getPublishedEdition();

    /**
     * The meetings of a year at least.
     *
     * @return how many
     */
    public abstract Parameter<Integer> getMeetings();

    /**
     * Whether only meetings in person count.
     *
     * @return true if remote ones do not
     */
    public abstract Parameter<Boolean> getInPersonOnly();

    /**
     * The meetings of a year at ministerial level at least.
     *
     * @return how many
     */
    public abstract Parameter<Integer> getMinisterialMeetings();

    /**
     * The meetings of a year at working level at least.
     *
     * @return how many, or empty if the edition does not ask for any
     */
    public abstract Parameter<Optional<Integer>> getWorkingLevelMeetings();

    /**
     * Every parameter of these rules, with its source.
     *
     * @return the parameters
     */
    public List<Parameter<?>> getParameters() {
        return List.of(getMeetings(), getInPersonOnly(), getMinisterialMeetings(), getWorkingLevelMeetings());
    }

    @Override
    @Value.Derived
    @Value.Auxiliary
    public Edition getEdition() {
        return getPublishedEdition().reformedBy(getParameters());
    }

    /**
     * These rules with another value of {@link #getMeetings()}.
     *
     * @param meetings how many, 0 or more
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if the number is negative
     */
    public MeetingRules withMeetings(Integer meetings) {
        return copy().meetings(getMeetings().assume(meetings)).build();
    }

    /**
     * These rules with another value of {@link #getInPersonOnly()}.
     *
     * @param inPersonOnly true if remote meetings do not count
     * @return the reform, whose edition says so
     */
    public MeetingRules withInPersonOnly(Boolean inPersonOnly) {
        return copy().inPersonOnly(getInPersonOnly().assume(inPersonOnly)).build();
    }

    /**
     * These rules with another value of {@link #getMinisterialMeetings()}.
     *
     * @param meetings how many, 0 or more
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if the number is negative
     */
    public MeetingRules withMinisterialMeetings(Integer meetings) {
        return copy().ministerialMeetings(getMinisterialMeetings().assume(meetings))
                .build();
    }

    /**
     * These rules with another value of {@link #getWorkingLevelMeetings()}.
     *
     * @param meetings how many, 0 or more, or empty for no rule
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if the number is negative
     */
    public MeetingRules withWorkingLevelMeetings(Optional<Integer> meetings) {
        return copy().workingLevelMeetings(getWorkingLevelMeetings().assume(meetings))
                .build();
    }

    /**
     * Decides whether the meetings of a year were enough. Of what is unknown every value is taken into account.
     *
     * @param meetings all meetings of twelve months, in any order
     * @return the decision
     * @throws IllegalArgumentException if two meetings are of the same day or if they lie further apart than twelve months
     */
    @Override
    public CommitteeDecision decide(List<Meeting> meetings) {
        requireOneYear(meetings);
        List<CommitteeFinding> findings = List.of(
                atLeast(
                        tally(meetings, meeting -> Observation.known(true)),
                        CommitteeCriterion.MEETINGS,
                        getMeetings().getValue(),
                        "",
                        getMeetings()),
                atLeast(
                        atLevel(meetings, MeetingLevel.MINISTERIAL),
                        CommitteeCriterion.MINISTERIAL_MEETINGS,
                        getMinisterialMeetings().getValue(),
                        " at ministerial level",
                        getMinisterialMeetings()),
                getWorkingLevelMeetings()
                        .getValue()
                        .map(number -> atLeast(
                                atLevel(meetings, MeetingLevel.WORKING),
                                CommitteeCriterion.WORKING_LEVEL_MEETINGS,
                                number,
                                " at working level",
                                getWorkingLevelMeetings()))
                        .orElseGet(() -> Findings.notApplicable(
                                CommitteeCriterion.WORKING_LEVEL_MEETINGS, "Year", getWorkingLevelMeetings())));
        return ImmutableCommitteeDecision.of(getEdition(), CommitteeVerdict.of(findings), findings);
    }

    private CommitteeFinding atLeast(
            Tally tally, CommitteeCriterion criterion, int number, String level, Parameter<?> parameter) {
        String text = "at least " + number + (number == 1 ? " meeting" : " meetings")
                + (getInPersonOnly().getValue() ? " in person" : "") + level;
        return tally.finding(
                criterion, "Year", CountRange.atLeast(number), Requirement.of(text, parameter, getInPersonOnly()));
    }

    private static void requireOneYear(List<Meeting> meetings) {
        HashSet<LocalDate> days = new HashSet<>();
        for (Meeting meeting : meetings) {
            if (!days.add(meeting.getDate())) {
                throw new IllegalArgumentException("two meetings on " + meeting.getDate());
            }
        }
        Optional<LocalDate> first = days.stream().min(Comparator.naturalOrder());
        Optional<LocalDate> last = days.stream().max(Comparator.naturalOrder());
        if (first.isPresent() && !last.orElseThrow().isBefore(first.get().plusYears(1))) {
            throw new IllegalArgumentException(
                    "meetings from " + first.get() + " to " + last.get() + ": expected those of twelve months");
        }
    }

    private Tally atLevel(List<Meeting> meetings, MeetingLevel level) {
        return tally(meetings, meeting -> meeting.getLevel().map(level::equals));
    }

    /** The meetings that count by their format and of which something holds. */
    private Tally tally(List<Meeting> meetings, Function<Meeting, Observation<Boolean>> holds) {
        return Tally.of(
                meetings,
                true,
                meeting -> meeting.getDate().toString(),
                meeting -> both(counts(meeting), holds.apply(meeting)));
    }

    private Observation<Boolean> counts(Meeting meeting) {
        return getInPersonOnly().getValue()
                ? meeting.getFormat().map(MeetingFormat.IN_PERSON::equals)
                : Observation.known(true);
    }

    private static Observation<Boolean> both(Observation<Boolean> one, Observation<Boolean> other) {
        if (one.equals(Observation.known(false)) || other.equals(Observation.known(false))) {
            return Observation.known(false);
        }
        return one.isKnown() ? other : one;
    }

    /** Refuses numbers of meetings that are none. */
    @Value.Check
    void check() {
        getMeetings().require(meetings -> meetings >= 0, "0 or more");
        getMinisterialMeetings().require(meetings -> meetings >= 0, "0 or more");
        getWorkingLevelMeetings().require(meetings -> meetings.orElse(0) >= 0, "0 or more");
    }

    private Builder copy() {
        return new Builder().from(this);
    }

    /** Builds {@link MeetingRules}; not thread-safe. */
    public static final class Builder extends ImmutableMeetingRules.Builder {
        Builder() {}
    }
}
