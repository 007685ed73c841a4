package io.github.ogprules.rules.concern;

import io.github.ogprules.model.concern.CaseEvent;
import io.github.ogprules.model.concern.CaseEventKind;
import io.github.ogprules.model.concern.CaseStage;
import io.github.ogprules.model.concern.ConcernCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In which stages a case may be at the end of a day, whichever days its events turn out to be of. */
final class CaseCourse {

    private final boolean stageOneFirst;
    private final List<CaseEvent> events;
    private final LocalDate day;
    private final List<Set<CaseStage>> stages = new ArrayList<>();
    private final List<CaseEvent> misfits = new ArrayList<>();
    private final List<CaseEvent> gaps = new ArrayList<>();

    CaseCourse(ConcernCase concernCase, LocalDate day, boolean stageOneFirst) {
        this.events = concernCase.getEvents();
        this.day = day;
        this.stageOneFirst = stageOneFirst;
        stages.add(EnumSet.of(CaseStage.NOT_FILED));
        for (CaseEvent event : events.subList(0, mayHaveHappened())) {
            stages.add(after(stages.get(stages.size() - 1), event));
        }
    }

    /** Every stage in which the case may be. */
    Set<CaseStage> onDay() {
        Set<CaseStage> onDay = EnumSet.noneOf(CaseStage.class);
        stages.subList(happened(), stages.size()).forEach(onDay::addAll);
        return onDay;
    }

    /** The events up to the day that cannot follow what was before. */
    List<CaseEvent> misfits() {
        return misfits;
    }

    /** The events up to the day before which a step is missing, which sources may not date. */
    List<CaseEvent> gaps() {
        return gaps;
    }

    /** The last event that has surely happened. */
    Optional<CaseEvent> since() {
        return happened() == 0 ? Optional.empty() : Optional.of(events.get(happened() - 1));
    }

    /** The event whose deadline the case has: the last that set one, unless the case went on to another stage. */
    Optional<CaseEvent> deadline() {
        Optional<CaseEvent> last = Optional.empty();
        for (CaseEvent event : events.subList(0, happened())) {
            if (event.getDeadline().isPresent()) {
                last = Optional.of(event);
            } else if (event.getKind().findStage().isPresent()) {
                last = Optional.empty();
            }
        }
        return last;
    }

    /** How many events have surely happened by the end of the day: what comes before an event has happened with it. */
    private int happened() {
        int happened = 0;
        for (int place = 0; place < events.size(); place++) {
            if (!events.get(place).getDate().getLatest().isAfter(day)) {
                happened = place + 1;
            }
        }
        return happened;
    }

    private int mayHaveHappened() {
        return (int) events.stream()
                .takeWhile(event -> !event.getDate().getEarliest().isAfter(day))
                .count();
    }

    /** Where an event cannot follow, it is open which of the two is wrong. */
    private Set<CaseStage> after(Set<CaseStage> before, CaseEvent event) {
        CaseEventKind kind = event.getKind();
        Set<CaseStage> from = EnumSet.copyOf(before);
        from.removeIf(stage -> !mayFollow(kind, stage));
        Set<CaseStage> next = EnumSet.noneOf(CaseStage.class);
        for (CaseStage stage : from.isEmpty() ? before : from) {
            next.add(kind.findStage().orElse(stage));
        }
        if (from.isEmpty()) {
            misfits.add(event);
            next.addAll(before);
        } else if (from.stream().noneMatch(stage -> isNext(kind, stage))) {
            gaps.add(event);
        }
        return next;
    }

    private boolean mayFollow(CaseEventKind kind, CaseStage stage) {
        return switch (kind) {
            case LETTER_FILED -> stage == CaseStage.NOT_FILED || stage == CaseStage.CLOSED;
            case FOUND_ADMISSIBLE, FOUND_NOT_ADMISSIBLE -> stage == CaseStage.INITIAL_REVIEW;
            case MERITS_REVIEW_BEGUN -> stage == CaseStage.INITIAL_REVIEW || stage == CaseStage.MERITS_REVIEW;
            case GOVERNMENT_RESPONSE, CASE_CLOSED -> stage.isOpen();
            case REPORT_ADOPTED -> stage.isOpen() && stage != CaseStage.STAGE_ONE;
            case STAGE_ONE_BEGUN -> stage.isOpen();
            case SUSPENDED -> stage == CaseStage.STAGE_ONE || (stage.isOpen() && !stageOneFirst);
            case SUSPENSION_EXTENDED, PERMANENTLY_SUSPENDED, REINSTATED -> stage == CaseStage.SUSPENDED;
            case WITHDREW, REMOVED -> stage != CaseStage.LEFT;
        };
    }

    /** Whether no step of the policy lies between. */
    private static boolean isNext(CaseEventKind kind, CaseStage stage) {
        return switch (kind) {
            case MERITS_REVIEW_BEGUN -> stage == CaseStage.MERITS_REVIEW;
            case REPORT_ADOPTED -> stage == CaseStage.MERITS_REVIEW || stage == CaseStage.REPORTED;
            case STAGE_ONE_BEGUN -> stage == CaseStage.REPORTED || stage == CaseStage.STAGE_ONE;
            case SUSPENDED -> stage == CaseStage.STAGE_ONE;
            case CASE_CLOSED -> stage == CaseStage.REPORTED || stage == CaseStage.STAGE_ONE;
            default -> true;
        };
    }
}
