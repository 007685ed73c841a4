package io.github.ogprules.io.popolo;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.popolo.PopoloDocument.Area;
import io.github.ogprules.io.popolo.PopoloDocument.Member;
import io.github.ogprules.io.popolo.PopoloDocument.Membership;
import io.github.ogprules.io.popolo.PopoloDocument.Organization;
import io.github.ogprules.io.popolo.PopoloDocument.Person;
import io.github.ogprules.io.popolo.PopoloDocument.Post;
import io.github.ogprules.io.text.Missing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a document by their ids, whether they stand in its lists or in one another: those that are left hold no other part,
 * only its id.
 */
final class PopoloParts {

    private static final String PERSON = "Person";

    private final PopoloFailures failures;
    private final IdentityHashMap<PopoloPart, String> pointers = new IdentityHashMap<>();
    private final Map<String, Person> persons = new LinkedHashMap<>();
    private final Map<String, Organization> organizations = new LinkedHashMap<>();
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, Post> posts = new LinkedHashMap<>();
    private final Map<String, Membership> membershipsById = new HashMap<>();
    private final List<Membership> memberships = new ArrayList<>();

    /** Parts within others, which come last: those in the lists of the document go first. */
    private final Deque<Runnable> inner = new ArrayDeque<>();

    PopoloParts(PopoloDocument document, PopoloFailures failures) {
        this.failures = failures;
        failures.addOthers("", document);
        forEach("/organizations", document.organizations(), this::addOuter);
        forEach("/persons", document.persons(), this::addOuter);
        forEach("/areas", document.areas(), this::addOuter);
        forEach("/posts", document.posts(), this::addOuter);
        forEach(
                "/memberships",
                document.memberships(),
                (pointer, membership) -> add(pointer, membership, null, null, null));
        while (!inner.isEmpty()) {
            inner.remove().run();
        }
        memberships.replaceAll(this::withOrganizationOfPost);
    }

    Collection<Person> persons() {
        return persons.values();
    }

    Collection<Organization> organizations() {
        return organizations.values();
    }

    Collection<Area> areas() {
        return areas.values();
    }

    Collection<Post> posts() {
        return posts.values();
    }

    List<Membership> memberships() {
        return memberships;
    }

    /** Where a part stands. */
    String pointer(PopoloPart part) {
        return Objects.requireNonNull(pointers.get(part));
    }

    @Nullable
    Person person(String pointer, @Nullable String id) {
        return find(pointer, id, persons);
    }

    @Nullable
    Organization organization(String pointer, @Nullable String id) {
        return find(pointer, id, organizations);
    }

    /** An area that nothing needs to have. */
    @Nullable
    Area area(String pointer, @Nullable String id) {
        return id == null ? null : find(pointer, id, areas);
    }

    /** An organization, if there is one: who needs it says so elsewhere. */
    Optional<Organization> findOrganization(@Nullable String id) {
        return Optional.ofNullable(id).map(organizations::get);
    }

    /** An area, if there is one: who needs it says so elsewhere. */
    Optional<Area> findArea(String id) {
        return Optional.ofNullable(areas.get(id));
    }

    /** The post of a membership, if it is one of the organization of which the membership is. */
    Optional<Post> findPost(Membership membership) {
        return Optional.ofNullable(membership.postId())
                .map(posts::get)
                .filter(post ->
                        post.organizationId() == null || post.organizationId().equals(membership.organizationId()));
    }

    /** The id of the person whose membership it is, if it is a person's. */
    @Nullable
    String personId(Membership membership) {
        Member member = membership.member();
        if (membership.personId() != null || member == null || member.id() == null) {
            return membership.personId();
        }
        return isPerson(member) ? member.id() : null;
    }

    /** Whether a member is a person, by its type or else by what has its id. */
    boolean isPerson(Member member) {
        return member.type() == null
                ? persons.containsKey(member.id()) && !organizations.containsKey(member.id())
                : member.type().equals(PERSON);
    }

    private <T> @Nullable T find(String pointer, @Nullable String id, Map<String, T> byId) {
        T found = id == null ? null : byId.get(id);
        if (found == null) {
            failures.add(
                    pointer,
                    id == null ? FailureReason.MISSING : FailureReason.INVALID_VALUE,
                    id,
                    "not read: expected the id of something in the document");
        }
        return found;
    }

    private void addOuter(String pointer, Person person) {
        add(pointer, person, person.memberships() == null ? person.id() : idOf(person.id(), pointer));
    }

    private void addOuter(String pointer, Organization organization) {
        boolean holds =
                organization.memberships() != null || organization.posts() != null || organization.ogp() != null;
        add(pointer, organization, holds ? idOf(organization.id(), pointer) : organization.id());
    }

    private void addOuter(String pointer, Area area) {
        add(pointer, area, area.id());
    }

    private void addOuter(String pointer, Post post) {
        add(pointer, post, post.memberships() == null ? post.id() : idOf(post.id(), pointer));
    }

    private void add(String pointer, Person person, @Nullable String id) {
        failures.addOthers(pointer, person);
        put(pointer, id, new Person(id, name(pointer, person.name()), person.gender()), persons);
        forEach(
                pointer + "/memberships",
                person.memberships(),
                (place, membership) -> inner.add(() -> add(place, membership, id, null, null)));
    }

    private void add(String pointer, Organization organization, @Nullable String id) {
        failures.addOthers(pointer, organization);
        Organization alone = new Organization(
                id,
                name(pointer, organization.name()),
                organization.classification(),
                link(pointer + "/parent", organization.parentId(), organization.parent()),
                link(pointer + "/area", organization.areaId(), organization.area()),
                organization.sources(),
                organization.ogp());
        put(pointer, id, alone, organizations);
        forEach(
                pointer + "/posts",
                organization.posts(),
                (place, post) -> inner.add(() -> add(
                        place,
                        new Post(
                                post.id(),
                                post.label(),
                                post.role(),
                                post.organizationId() == null && post.organization() == null
                                        ? id
                                        : post.organizationId(),
                                post.organization(),
                                post.memberships(),
                                post.others()),
                        idOf(post.id(), place))));
        forEach(
                pointer + "/memberships",
                organization.memberships(),
                (place, membership) -> inner.add(() -> add(place, membership, null, id, null)));
    }

    private void add(String pointer, Area area, @Nullable String id) {
        failures.addOthers(pointer, area);
        String parent = link(pointer + "/parent", area.parentId(), area.parent());
        String name = name(pointer, area.name());
        put(pointer, id, new Area(id, name, area.identifier(), area.classification(), parent), areas);
    }

    private void add(String pointer, Post post, @Nullable String id) {
        failures.addOthers(pointer, post);
        String organization = link(pointer + "/organization", post.organizationId(), post.organization());
        put(pointer, id, new Post(id, post.label(), post.role(), organization), posts);
        forEach(
                pointer + "/memberships",
                post.memberships(),
                (place, membership) -> inner.add(() -> add(place, membership, null, null, id)));
    }

    /** Adds a membership that may stand in what it is a membership of. */
    private void add(
            String pointer,
            Membership membership,
            @Nullable String inPerson,
            @Nullable String inOrganization,
            @Nullable String inPost) {
        failures.addOthers(pointer, membership);
        if (membership.ogp() != null) {
            failures.addOthers(pointer + "/ogp", membership.ogp());
        }
        String person = link(pointer + "/person", membership.personId(), membership.person());
        String organization = link(pointer + "/organization", membership.organizationId(), membership.organization());
        String post = link(pointer + "/post", membership.postId(), membership.post());
        Membership alone = new Membership(
                membership.id(),
                membership.role(),
                member(pointer + "/member", membership.member()),
                within(pointer + "/person_id", person, membership.member() == null ? inPerson : null),
                within(pointer + "/organization_id", organization, inOrganization),
                within(pointer + "/post_id", post, inPost),
                link(pointer + "/on_behalf_of", membership.onBehalfOfId(), membership.onBehalfOf()),
                link(pointer + "/area", membership.areaId(), membership.area()),
                membership.startDate(),
                membership.endDate(),
                membership.ogp());
        Membership known = membership.id() == null ? null : membershipsById.putIfAbsent(membership.id(), alone);
        if (known == null || !isInner(pointer)) {
            pointers.put(alone, pointer);
            memberships.add(alone);
        } else if (!alone.saysNoMoreThan(known)) {
            failures.add(
                    pointer + "/id", FailureReason.DUPLICATE, membership.id(), "not read: another has the same id");
        }
    }

    /** A member, who may stand in the membership only, and then has a name instead of an id. */
    private @Nullable Member member(String pointer, @Nullable Member member) {
        if (member == null) {
            return null;
        }
        failures.addOthers(pointer, member);
        if (member.id() != null || member.name() == null) {
            return new Member(member.type(), member.id(), member.name(), null);
        }
        String name = name(pointer, member.name());
        if (PERSON.equals(member.type())) {
            put(pointer, pointer, new Person(pointer, name, null), persons);
        } else {
            put(pointer, pointer, new Organization(pointer, name, null, null, null, null, null), organizations);
        }
        return new Member(member.type(), pointer, member.name(), null);
    }

    /** A name, unless it says that there is none. */
    private @Nullable String name(String pointer, @Nullable String name) {
        if (name == null || !(PopoloText.isMarker(name) || Missing.isError(name))) {
            return name;
        }
        boolean isError = Missing.isError(name);
        failures.add(
                pointer + "/name",
                isError ? FailureReason.INVALID_VALUE : FailureReason.MISSING,
                name,
                "not read: " + (isError ? Missing.NO_ERROR : "expected a name, and not a marker of missing values"));
        return null;
    }

    /** The id of what stands beside or around a part, unless the part has one of its own, which ought to be the same. */
    private @Nullable String within(String pointer, @Nullable String id, @Nullable String outer) {
        if (id != null && outer != null && !id.equals(outer)) {
            failures.add(
                    pointer,
                    FailureReason.CONTRADICTION,
                    id,
                    "read by this id, although what stands beside or around it has the id " + outer);
        }
        return id == null ? outer : id;
    }

    private @Nullable String link(String pointer, @Nullable String id, @Nullable Person person) {
        return link(pointer, id, person, person == null ? null : person.id(), this::add);
    }

    private @Nullable String link(String pointer, @Nullable String id, @Nullable Organization organization) {
        return link(pointer, id, organization, organization == null ? null : organization.id(), this::add);
    }

    private @Nullable String link(String pointer, @Nullable String id, @Nullable Area area) {
        return link(pointer, id, area, area == null ? null : area.id(), this::add);
    }

    private @Nullable String link(String pointer, @Nullable String id, @Nullable Post post) {
        return link(pointer, id, post, post == null ? null : post.id(), this::add);
    }

    /** The id of another part, which may stand here. */
    private <T> @Nullable String link(
            String pointer, @Nullable String id, @Nullable T part, @Nullable String idOfPart, Adding<T> adding) {
        if (part == null) {
            return id;
        }
        String known = idOfPart == null && id != null ? id : idOf(idOfPart, pointer);
        inner.add(() -> adding.add(pointer, part, known));
        return within(pointer + "_id", id, known);
    }

    private static String idOf(@Nullable String id, String pointer) {
        return id == null ? pointer : id;
    }

    /** Takes a part, unless it has no id or another has the same; one that says the same again is no failure. */
    private <T extends PopoloPart> void put(String pointer, @Nullable String id, T part, Map<String, T> byId) {
        pointers.put(part, pointer);
        if (id == null) {
            failures.add(pointer + "/id", FailureReason.MISSING, null, "not read: expected an id");
            return;
        }
        T known = byId.putIfAbsent(id, part);
        if (known != null && !(isInner(pointer) && part.saysNoMoreThan(known))) {
            failures.add(pointer + "/id", FailureReason.DUPLICATE, id, "not read: another has the same id");
        }
    }

    /** Whether a place is in another part, and not in a list of the document such as {@code /persons/0}. */
    private static boolean isInner(String pointer) {
        return pointer.indexOf('/', 1) != pointer.lastIndexOf('/');
    }

    /** A membership of a post is one of the organization that has the post. */
    private Membership withOrganizationOfPost(Membership membership) {
        if (membership.postId() == null) {
            return membership;
        }
        String pointer = pointer(membership) + "/post_id";
        Post post = find(pointer, membership.postId(), posts);
        if (post == null || post.organizationId() == null) {
            return membership;
        }
        if (membership.organizationId() != null) {
            within(pointer(membership) + "/organization_id", membership.organizationId(), post.organizationId());
            return membership;
        }
        Membership found = membership.withOrganizationId(post.organizationId());
        pointers.put(found, pointer(membership));
        return found;
    }

    private static <T> void forEach(String pointer, @Nullable List<T> parts, Visit<T> visit) {
        if (parts != null) {
            for (int place = 0; place < parts.size(); place++) {
                visit.visit(pointer + "/" + place, parts.get(place));
            }
        }
    }

    /** What is done with a part at its place. */
    private interface Visit<T> {
        void visit(String pointer, T part);
    }

    /** How a part is added. */
    private interface Adding<T> {
        void add(String pointer, T part, @Nullable String id);
    }
}
