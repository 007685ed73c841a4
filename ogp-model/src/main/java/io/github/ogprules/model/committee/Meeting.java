package io.github.ogprules.model.committee;

import io.github.ogprules.model.Observation;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A meeting of the Steering Committee.
 *
 * <p>What is not said is unknown.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Meeting extends WithMeeting permits ImmutableMeeting {

    /**
     * A meeting.
     *
     * @param date its first day
     * @param level who represents the governments
     * @param format whether it takes place in person
     * @return the meeting
     */
    static Meeting of(LocalDate date, MeetingLevel level, MeetingFormat format) {
        return builder().date(date).level(level).format(format).build();
    }

    /** {@return a builder for a meeting, with everything but the date unknown} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the day of the meeting, the first if there are several} */
    LocalDate getDate();

    /** {@return who represents the governments, or unknown} */
    @Value.Default
    default Observation<MeetingLevel> getLevel() {
        return Observation.unknown();
    }

    /** {@return whether it takes place in person, or unknown} */
    @Value.Default
    default Observation<MeetingFormat> getFormat() {
        return Observation.unknown();
    }

    /** Builds a {@link Meeting}; not thread-safe. */
    final class Builder extends ImmutableMeeting.Builder {
        Builder() {}

        /**
         * A known level.
         *
         * @param level the level
         * @return this builder
         */
        public Builder level(MeetingLevel level) {
            return level(Observation.known(level));
        }

        /**
         * A known format.
         *
         * @param format the format
         * @return this builder
         */
        public Builder format(MeetingFormat format) {
            return format(Observation.known(format));
        }
    }
}
