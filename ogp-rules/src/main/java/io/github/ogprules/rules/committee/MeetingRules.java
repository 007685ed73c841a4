package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.MeetingParameters.MEETINGS_IN_PERSON_ONLY;
import static io.github.ogprules.rules.committee.MeetingParameters.MEETINGS_PER_YEAR;
import static io.github.ogprules.rules.committee.MeetingParameters.MINISTERIAL_MEETINGS_PER_YEAR;
import static io.github.ogprules.rules.committee.MeetingParameters.WORKING_LEVEL_MEETINGS_PER_YEAR;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.Meeting;
import io.github.ogprules.model.committee.MeetingFormat;
import io.github.ogprules.model.committee.MeetingLevel;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
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
 * <p>{@link MeetingParameters} has the keys of the numbers and choices: {@code get} reads one, {@code with} gives a reform.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://opengovpartnership.org/about/who-we-are/steering-committee/about-the-steering-committee">About the
 *     Steering Committee</a>
 */
@Value.Immutable
public abstract sealed class MeetingRules extends ParameterizedRule<MeetingRules, List<Meeting>, CommitteeDecision>
        permits ImmutableMeetingRules {

    MeetingRules() {}

    /** {@return the latest edition that this library knows; {@code on(date)} gives the one in force on a day} */
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
     * @param id the id of an edition, such as {@code 2024}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static MeetingRules edition(String id) {
        return MeetingEditions.TIMELINE.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<MeetingRules> all() {
        return MeetingEditions.TIMELINE.all();
    }

    @Override
    protected MeetingRules with(Parameters<MeetingRules> parameters) {
        return ImmutableMeetingRules.of(getPublishedEdition(), parameters);
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
                        get(MEETINGS_PER_YEAR),
                        "",
                        getParameters().of(MEETINGS_PER_YEAR)),
                atLeast(
                        atLevel(meetings, MeetingLevel.MINISTERIAL),
                        CommitteeCriterion.MINISTERIAL_MEETINGS,
                        get(MINISTERIAL_MEETINGS_PER_YEAR),
                        " at ministerial level",
                        getParameters().of(MINISTERIAL_MEETINGS_PER_YEAR)),
                get(WORKING_LEVEL_MEETINGS_PER_YEAR)
                        .map(number -> atLeast(
                                atLevel(meetings, MeetingLevel.WORKING),
                                CommitteeCriterion.WORKING_LEVEL_MEETINGS,
                                number,
                                " at working level",
                                getParameters().of(WORKING_LEVEL_MEETINGS_PER_YEAR)))
                        .orElseGet(() -> Findings.notApplicable(
                                CommitteeCriterion.WORKING_LEVEL_MEETINGS,
                                "Year",
                                getParameters().of(WORKING_LEVEL_MEETINGS_PER_YEAR))));
        return ImmutableCommitteeDecision.of(getEdition(), CommitteeVerdict.of(findings), findings);
    }

    private CommitteeFinding atLeast(
            Tally tally, CommitteeCriterion criterion, int number, String level, Parameter<?> parameter) {
        String text = "at least " + number + (number == 1 ? " meeting" : " meetings")
                + (get(MEETINGS_IN_PERSON_ONLY) ? " in person" : "") + level;
        return tally.finding(
                criterion,
                "Year",
                CountRange.atLeast(number),
                Requirement.of(text, parameter, getParameters().of(MEETINGS_IN_PERSON_ONLY)));
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
        return get(MEETINGS_IN_PERSON_ONLY)
                ? meeting.getFormat().map(MeetingFormat.IN_PERSON::equals)
                : Observation.known(true);
    }

    private static Observation<Boolean> both(Observation<Boolean> one, Observation<Boolean> other) {
        if (one.equals(Observation.known(false)) || other.equals(Observation.known(false))) {
            return Observation.known(false);
        }
        return one.isKnown() ? other : one;
    }
}
