package io.github.ogprules.io.text;

import io.github.ogprules.model.plan.ActionPlan;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The plans of one file or array, of which several rows or elements speak and may say different things; not thread-safe. */
public final class PlansAgain {

    /** How many plans are held against those that follow, so that a file of any length needs little memory. */
    private static final int REMEMBERED = 100_000;

    private final MembersAgain members = new MembersAgain();
    private final Map<PlanOfMember, Map<Attribute, Said>> plans = new HashMap<>();
    private final Map<PlanOfMember, Set<Attribute>> told = new HashMap<>();
    private final Map<String, PlanOfMember> byId = new HashMap<>();
    private final Set<String> toldIds = new HashSet<>();

    /** What a plan has one of. */
    public enum Attribute {
        /** The year of submission. */
        YEAR_OF_SUBMISSION("yearOfSubmission", plan -> text(plan.getYearOfSubmission())),
        /** The end year. */
        END_YEAR("endYear", plan -> text(plan.getEndYear())),
        /** The duration. */
        DURATION("durationInYears", plan -> text(plan.getDurationInYears())),
        /** The identifier. */
        ID("id", ActionPlan::getId);

        private final String field;
        private final Function<ActionPlan, Optional<String>> text;

        Attribute(String field, Function<ActionPlan, Optional<String>> text) {
            this.field = field;
            this.text = text;
        }

        /** {@return the name of the field that it is in JSON} */
        public String field() {
            return field;
        }

        private static Optional<String> text(OptionalInt number) {
            return number.stream().mapToObj(String::valueOf).findFirst();
        }
    }

    /**
     * What a plan says otherwise than before.
     *
     * @param attribute where it says so
     * @param found what it says
     * @param problem what is told of it
     */
    public record Contradiction(Attribute attribute, String found, String problem) {}

    private record Said(String text, String place) {}

    private record PlanOfMember(Object member, int number) {}

    /**
     * Sees a plan.
     *
     * @param plan the plan
     * @param place where it stands, such as {@code line 7}
     * @return what contradicts the first that was said of the plan, each attribute of a plan told once
     */
    public List<Contradiction> see(ActionPlan plan, String place) {
        PlanOfMember key = new PlanOfMember(members.identify(plan.getMember()), plan.getNumber());
        if (plans.size() >= REMEMBERED && !plans.containsKey(key)) {
            return List.of();
        }
        Map<Attribute, Said> first = plans.computeIfAbsent(key, known -> new EnumMap<>(Attribute.class));
        return Stream.concat(
                        Stream.of(Attribute.values())
                                .flatMap(attribute -> see(key, first, attribute, plan, place).stream()),
                        seeId(key, plan).stream())
                .toList();
    }

    private Optional<Contradiction> see(
            PlanOfMember key, Map<Attribute, Said> first, Attribute attribute, ActionPlan plan, String place) {
        Optional<String> text = attribute.text.apply(plan);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Said before = first.putIfAbsent(attribute, new Said(text.get(), place));
        return before == null
                        || before.text().equals(text.get())
                        || !told.computeIfAbsent(key, known -> EnumSet.noneOf(Attribute.class))
                                .add(attribute)
                ? Optional.empty()
                : Optional.of(new Contradiction(
                        attribute,
                        text.get(),
                        "read as it stands: expected " + before.text() + ", as " + before.place()
                                + " is of the same plan"));
    }

    private Optional<Contradiction> seeId(PlanOfMember key, ActionPlan plan) {
        Optional<String> id = plan.getId();
        PlanOfMember first = id.map(known -> byId.putIfAbsent(known, key)).orElse(null);
        return first == null || first.equals(key) || !toldIds.add(id.orElseThrow())
                ? Optional.empty()
                : Optional.of(new Contradiction(
                        Attribute.ID,
                        id.get(),
                        "read as it stands: expected an identifier of its own, not that of plan " + first.number()
                                + " of " + first.member()
                                + Optional.ofNullable(plans.get(first))
                                        .map(said -> said.get(Attribute.ID))
                                        .map(said -> " (" + said.place() + ")")
                                        .orElse("")));
    }
}
