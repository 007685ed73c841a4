package io.github.ogprules.io.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Committees;
import io.github.ogprules.io.Failure;
import io.github.ogprules.io.Imported;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Good documents with disturbances of every kind at once, the same in every run. */
class DisturbedPopoloTest {

    private static final int CASES = 10_000;

    /** Fewer: what is broken is read again part by part, for all its failures. */
    private static final int BROKEN_CASES = 3_000;

    private static final long SEED = 20261130;

    @Test
    void give_the_committee_equal_if_nobody_sees_what_was_done_to_them() {
        Random random = new Random(SEED);
        Committees.random(SEED).limit(CASES).forEach(committee -> {
            Disturbed document = new Disturbed(committee, random);

            Imported<SteeringCommittee> read = PopoloJson.standard().read(document.text());

            assertThat(read.getFailures())
                    .as(document::text)
                    .extracting(Failure::getProblem)
                    .filteredOn(problem -> !problem.endsWith("commitments database of 2024"))
                    .containsExactlyElementsOf(TermsNotInForce.told(committee));
            assertThat(read.getValues()).as(document::text).containsExactly(committee);
        });
    }

    @Test
    void give_each_member_equal_or_a_failure_that_names_the_place_if_one_is_broken() {
        Random random = new Random(SEED);
        Committees.random(SEED).limit(BROKEN_CASES).forEach(committee -> {
            Disturbed document = new Disturbed(committee, random).breakOne();

            Imported<SteeringCommittee> read = PopoloJson.standard().read(document.text());

            assertThat(read.getFailures())
                    .as(() -> document.text() + read.getFailures())
                    .extracting(failure -> failure.getPointer().orElseThrow())
                    .contains(document.place);
            read.getValues()
                    .forEach(found -> assertThat(members(committee))
                            .as(() -> document.text() + read.getFailures())
                            .allMatch(member -> members(found).contains(member) || document.concerned.test(member)));
        });
    }

    private static List<CommitteeMember> members(SteeringCommittee committee) {
        return Stream.of(Constituency.values())
                .<CommitteeMember>flatMap(constituency -> committee.getMembers(constituency).stream())
                .toList();
    }

    /** A good document with disturbances. */
    private static final class Disturbed {

        private static final JsonMapper MAPPER = JsonMapper.builder().build();
        private static final String INVISIBLE =
                " \u00A0\u202F\u2007\u200B\u200C\u200D\u2060\uFEFF\u00AD\u200E\u202B\u2067";
        private static final List<String> UNKNOWN = List.of("NaN", "null", "<NA>", "..", "-", "–", "?", "\u200B-");
        private static final List<String> NA = List.of("NA", "na", "n/a", "N.A.", "#N/A", "NA\u00A0");
        private static final List<String> LISTS = List.of("organizations", "persons", "areas", "posts", "memberships");

        private final Random random;
        private final ObjectNode document;
        private final boolean hasMark;
        private Optional<String> twice = Optional.empty();
        private Optional<String> text = Optional.empty();

        /** Where the document is broken. */
        private String place = "";

        /** Which members may not be equal for it. */
        private Predicate<CommitteeMember> concerned = member -> false;

        Disturbed(SteeringCommittee committee, Random random) {
            this.random = random;
            hasMark = random.nextBoolean();
            document = (ObjectNode) MAPPER.readTree(PopoloJson.standard().write(committee));
            document.path("memberships").forEach(membership -> fillWithMarkers((ObjectNode) membership));
        }

        String text() {
            if (text.isEmpty()) {
                addInvisible(document);
                String written = document.toString();
                text = Optional.of((hasMark ? "\uFEFF" : "")
                        + twice.map(field -> "{\"" + field + "\": [], " + written.substring(1))
                                .orElse(written));
            }
            return text.get();
        }

        /** Says of what is unknown that it is. */
        private void fillWithMarkers(ObjectNode membership) {
            if (!membership.has("role") && !membership.path("ogp").has("co_chair_role") && random.nextBoolean()) {
                membership.put("role", any(UNKNOWN));
            }
            for (String date : List.of("start_date", "end_date")) {
                if (!membership.has(date) && random.nextInt(3) == 0) {
                    membership.put(date, any(random.nextBoolean() ? UNKNOWN : NA));
                }
            }
        }

        private void addInvisible(JsonNode node) {
            node.forEach(this::addInvisible);
            if (node instanceof ObjectNode object) {
                for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                    if (field.getValue() instanceof StringNode words && random.nextInt(3) == 0) {
                        String spaced = words.stringValue().replace(" ", any(List.of(" ", "\u00A0", "\u2007")));
                        object.put(field.getKey(), invisible() + spaced + invisible());
                    }
                }
            }
        }

        /** Breaks one thing in a way that shows. */
        Disturbed breakOne() {
            String list = any(LISTS.stream()
                    .filter(name -> !document.path(name).isEmpty())
                    .toList());
            ArrayNode parts = (ArrayNode) document.path(list);
            int index = random.nextInt(parts.size());
            ObjectNode part = (ObjectNode) parts.get(index);
            place = "/" + list + "/" + index;
            switch (random.nextInt(6)) {
                case 0 -> {
                    concerned = named(part).or(concerned(list, part));
                    parts.setNull(index);
                }
                case 1 -> {
                    concerned = named(part).or(concerned(list, part));
                    String field = any(List.copyOf(part.propertyNames()));
                    part.putArray(field).add(1);
                    place += "/" + field + (field.equals("sources") ? "/0" : "");
                }
                case 2 -> {
                    concerned = member -> true;
                    twice = Optional.of(list);
                    place = "/" + list;
                }
                case 3 -> {
                    part.put("colour", "red");
                    place += "/colour";
                }
                default -> breakText(list, part);
            }
            return this;
        }

        private void breakText(String list, ObjectNode part) {
            String field = switch (list) {
                case "persons" -> any(List.of("name", "gender"));
                case "areas" -> part.has("identifier") ? any(List.of("name", "identifier")) : "name";
                case "memberships" -> part.has("post_id") ? any(List.of("role", "organization_id")) : "organization_id";
                default -> "colour";
            };
            place += "/" + field;
            concerned = concerned(list, part);
            if (field.equals("identifier")) {
                part.put("name", part.path("identifier").stringValue().equals("AUS") ? "Austria" : "Australia");
            } else {
                part.put(field, any(NA));
            }
        }

        /** Of a part that is not read everything is missing that others need of it. */
        private static Predicate<CommitteeMember> named(ObjectNode part) {
            String name = part.path("name").stringValue("");
            return member -> part.has("ogp")
                    || member.getName().equals(name)
                    || (member instanceof CivilSocietyMember person
                            && person.getOrganisation().equals(name));
        }

        private static Predicate<CommitteeMember> concerned(String list, ObjectNode part) {
            String name = part.path("name").stringValue("");
            String code = part.path("identifier").stringValue("");
            return switch (list) {
                case "persons" -> member -> member.getName().equals(name);
                case "areas" -> member -> code.isEmpty() || member instanceof CivilSocietyMember || isIn(code, member);
                case "memberships" -> member -> true;
                default -> member -> false;
            };
        }

        private static boolean isIn(String code, CommitteeMember member) {
            return member instanceof GovernmentMember government
                    && government.getCountry().getCode().toString().equals(code);
        }

        private String invisible() {
            StringBuilder characters = new StringBuilder();
            for (int left = random.nextInt(3); left > 0; left--) {
                characters.append(INVISIBLE.charAt(random.nextInt(INVISIBLE.length())));
            }
            return characters.toString();
        }

        private <T> T any(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }
    }
}
