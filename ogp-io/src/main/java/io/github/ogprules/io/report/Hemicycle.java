package io.github.ogprules.io.report;

import io.github.ogprules.io.report.HemicycleWedge.Place;
import io.github.ogprules.io.report.SeatingPlan.Seat;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.SteeringCommittee;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The half circle of a committee as SVG. The colours are of the palette of Okabe and Ito, which people of every colour vision tell
 * apart; a letter pair in each dot says the same.
 */
final class Hemicycle {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 430;
    private static final double CENTRE_X = WIDTH / 2.0;
    private static final double CENTRE_Y = 316;
    private static final double OUTER_RADIUS = 250;
    private static final double DOT = 0.42;
    private static final int LEGEND_Y = 396;
    private static final int LEGEND_RADIUS = 11;
    private static final int LEGEND_DOT = 28;

    /** About how wide a letter of the legend is. */
    private static final double LEGEND_LETTER = 8.2;

    private static final String STYLE = """
            text { font-family: sans-serif; fill: #1a1a1a; }
            .line { stroke: #767676; }
            .empty { fill: none; stroke: #767676; stroke-width: 2; stroke-dasharray: 4 3; }
            .unknown { fill: none; stroke: #767676; stroke-width: 2; }
            .africa { fill: #e69f00; } .americas { fill: #0072b2; } .asia-pacific { fill: #009e73; } .europe { fill: #cc79a7; }
            .on-dark { fill: #ffffff; } .on-light { fill: #000000; }
            @media (prefers-color-scheme: dark) {
              text { fill: #f2f2f2; } .line, .empty, .unknown { stroke: #a6a6a6; }
              .on-dark { fill: #ffffff; } .on-light { fill: #000000; }
            }
            """;

    private final SteeringCommittee committee;
    private final List<Seat> seats;
    private final StringBuilder svg = new StringBuilder();

    Hemicycle(SteeringCommittee committee) {
        this.committee = committee;
        this.seats = SeatingPlan.of(committee);
    }

    String svg() {
        line(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"title desc\">",
                WIDTH,
                HEIGHT));
        line("<title id=\"title\">" + XmlText.of(title()) + "</title>");
        line("<desc id=\"desc\">" + XmlText.of(description()) + "</desc>");
        line("<style>" + STYLE + "</style>");
        line(text(CENTRE_X, 28, 18, "middle", title()));
        addDots();
        addLabels();
        addLegend();
        line("</svg>");
        return svg.toString();
    }

    private String title() {
        return "Steering Committee of " + committee.getDate();
    }

    /** What the picture shows, in words. */
    private String description() {
        return Stream.of(Constituency.values())
                .map(constituency -> constituency.getLabel() + ": "
                        + (seatsOf(constituency).isEmpty() ? "no seats" : groups(seatsOf(constituency))))
                .collect(Collectors.joining(". ", "", "."));
    }

    private static String groups(List<Seat> seats) {
        return Stream.concat(Stream.of(Region.values()).map(Optional::of), Stream.of(Optional.<Region>empty()))
                .map(region -> group(region, seats))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String group(Optional<Region> region, List<Seat> seats) {
        List<Seat> held = seats.stream()
                .filter(seat -> seat.member().isPresent() && seat.region().equals(region))
                .toList();
        long vacant = region.isPresent()
                ? 0
                : seats.stream().filter(seat -> seat.member().isEmpty()).count();
        String names =
                held.stream().map(seat -> seat.member().orElseThrow().getName()).collect(Collectors.joining(", "));
        String here = held.isEmpty()
                ? ""
                : region.map(Region::getLabel).orElse("region unknown") + " " + held.size() + " (" + names + ")";
        return vacant == 0 ? here : here + (here.isEmpty() ? "" : "; ") + "vacant " + vacant;
    }

    private List<Seat> seatsOf(Constituency constituency) {
        return seats.stream()
                .filter(seat -> seat.constituency() == constituency)
                .toList();
    }

    private void addDots() {
        List<Seat> governments = seatsOf(Constituency.GOVERNMENT);
        List<Seat> civilSociety = seatsOf(Constituency.CIVIL_SOCIETY);
        if (governments.isEmpty() || civilSociety.isEmpty()) {
            addDots(seats, new HemicycleWedge(0, Math.PI, false, false, OUTER_RADIUS));
            return;
        }
        double boundary = Math.PI * governments.size() / seats.size();
        HemicycleWedge left = new HemicycleWedge(0, boundary, false, true, OUTER_RADIUS);
        HemicycleWedge right = new HemicycleWedge(boundary, Math.PI, true, false, OUTER_RADIUS);
        double step = Math.min(left.step(governments.size()), right.step(civilSociety.size()));
        addBoundary(boundary, step);
        addDots(governments, left.places(governments.size(), step), step);
        addDots(civilSociety, right.places(civilSociety.size(), step), step);
    }

    private void addDots(List<Seat> ofWedge, HemicycleWedge wedge) {
        double step = wedge.step(ofWedge.size());
        addDots(ofWedge, wedge.places(ofWedge.size(), step), step);
    }

    private void addDots(List<Seat> ofWedge, List<Place> places, double step) {
        for (int i = 0; i < places.size(); i++) {
            addDot(ofWedge.get(i), places.get(i), step * DOT);
        }
    }

    private void addBoundary(double angle, double step) {
        Place inner = new Place(angle, OUTER_RADIUS / 2);
        Place outer = new Place(angle, OUTER_RADIUS + step / 2);
        line(String.format(
                Locale.ROOT,
                "<line class=\"line\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>",
                number(x(inner)),
                number(y(inner)),
                number(x(outer)),
                number(y(outer))));
    }

    private static double x(Place place) {
        return CENTRE_X - place.radius() * Math.cos(place.angle());
    }

    private static double y(Place place) {
        return CENTRE_Y - place.radius() * Math.sin(place.angle());
    }

    private void addDot(Seat seat, Place place, double radius) {
        String name = seat.member()
                .map(member -> member.getName() + ", " + seat.regionLabel())
                .orElse("vacant");
        line("<g><title>" + XmlText.of(seat.constituency().getLabel() + ": " + name) + "</title>");
        line(String.format(
                Locale.ROOT,
                "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>",
                style(seat),
                number(x(place)),
                number(y(place)),
                number(radius)));
        if (seat.member().isPresent()) {
            line(String.format(
                    Locale.ROOT,
                    "<text class=\"%s\" x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"middle\">%s</text>",
                    ink(seat.region()),
                    number(x(place)),
                    number(y(place) + radius * 0.3),
                    number(radius * 0.85),
                    letters(seat.region())));
        }
        line("</g>");
    }

    private void addLabels() {
        line(text(CENTRE_X - OUTER_RADIUS / 2, CENTRE_Y + 44, 15, "middle", label(Constituency.GOVERNMENT)));
        line(text(CENTRE_X + OUTER_RADIUS / 2, CENTRE_Y + 44, 15, "middle", label(Constituency.CIVIL_SOCIETY)));
    }

    private String label(Constituency constituency) {
        int vacant = committee.getVacantSeats(constituency).orElse(0);
        return constituency.getLabel() + ": "
                + committee.getMembers(constituency).size() + (vacant == 0 ? "" : ", vacant " + vacant);
    }

    /** A dot of the legend, with the letters in it, and what it stands for. */
    private record Key(String style, String ink, String letters, String label) {

        static Key of(Optional<Region> region) {
            return new Key(
                    Hemicycle.style(region),
                    Hemicycle.ink(region),
                    Hemicycle.letters(region),
                    region.map(Region::getLabel).orElse("unknown"));
        }

        double width() {
            return LEGEND_DOT + label.length() * LEGEND_LETTER;
        }
    }

    private void addLegend() {
        List<Key> keys = Stream.of(Region.values())
                .map(region -> Key.of(Optional.of(region)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (seats.stream()
                .anyMatch(seat -> seat.member().isPresent() && seat.region().isEmpty())) {
            keys.add(Key.of(Optional.empty()));
        }
        if (seats.stream().anyMatch(seat -> seat.member().isEmpty())) {
            keys.add(new Key("empty", "", "", "vacant"));
        }
        double gap = (WIDTH - keys.stream().mapToDouble(Key::width).sum()) / (keys.size() + 1);
        double x = gap;
        for (Key key : keys) {
            add(key, x + LEGEND_RADIUS);
            x += key.width() + gap;
        }
    }

    private void add(Key key, double x) {
        line(String.format(
                Locale.ROOT,
                "<circle class=\"%s\" cx=\"%s\" cy=\"%d\" r=\"%d\"/>",
                key.style(),
                number(x),
                LEGEND_Y,
                LEGEND_RADIUS));
        line(String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%s\" y=\"%d\" font-size=\"10\" text-anchor=\"middle\">%s</text>",
                key.ink(),
                number(x),
                LEGEND_Y + 4,
                key.letters()));
        line(text(x + LEGEND_DOT - LEGEND_RADIUS, LEGEND_Y + 5, 14, "start", key.label()));
    }

    private static String style(Seat seat) {
        return seat.member().isPresent() ? style(seat.region()) : "empty";
    }

    private static String style(Optional<Region> region) {
        return region.map(known -> known.getLabel().toLowerCase(Locale.ROOT)).orElse("unknown");
    }

    /** The colour of letters that can be read on the colour of the dot. */
    private static String ink(Optional<Region> region) {
        return region.map(known -> known == Region.AMERICAS ? "on-dark" : "on-light")
                .orElse("");
    }

    private static String letters(Optional<Region> region) {
        return region.map(known -> switch (known) {
                    case AFRICA -> "Af";
                    case AMERICAS -> "Am";
                    case ASIA_PACIFIC -> "AP";
                    case EUROPE -> "Eu";
                })
                .orElse("?");
    }

    private static String text(double x, double y, int size, String anchor, String content) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%s\" y=\"%s\" font-size=\"%d\" text-anchor=\"%s\">%s</text>",
                number(x),
                number(y),
                size,
                anchor,
                XmlText.of(content));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void line(String line) {
        svg.append(line).append('\n');
    }
}
