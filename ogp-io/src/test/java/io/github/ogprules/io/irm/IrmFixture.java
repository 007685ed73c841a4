package io.github.ogprules.io.irm;

import io.github.ogprules.model.irm.DataEdition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A file in one of OGP's layouts, written by hand: rows name the columns that matter, the others hold what OGP writes where
 * there is nothing to say.
 */
public final class IrmFixture {

    /** Marks the second of two columns of the same name. */
    static final String AGAIN = " (again)";

    private static final String IDENTIFIER = "Commitment Unique Identifier";

    private final IrmLayout layout;
    private final Map<String, String> usual = new HashMap<>();
    private final String otherwise;
    private final List<String> rows = new ArrayList<>();
    private List<String> columns;
    private String separator = ",";
    private String lineBreak = "\n";

    private IrmFixture(IrmLayout layout, String otherwise, String... usual) {
        this.layout = layout;
        this.columns = layout.headers();
        this.otherwise = otherwise;
        layout.edition()
                .ifPresent(edition -> PolicyAreaReader.tags(layout, edition).forEach(tag -> this.usual.put(tag, "0")));
        this.usual.put("", "");
        this.usual.putAll(map(usual));
    }

    public static IrmFixture of(DataEdition edition) {
        return switch (edition) {
            case EDITION_2015 -> editionOf2015();
            case EXPLORER_EXPORT_2016 -> exportOf2016();
            case EDITION_2016_17 -> editionOf2016();
            case LAYOUT_2024 -> layoutOf2024();
        };
    }

    static IrmFixture editionOf2015() {
        return new IrmFixture(
                IrmLayout.COMMITMENTS_2015,
                "NR",
                "Country",
                "Georgia",
                "Action Plan No.",
                "1",
                "Commitment Title",
                "Publish the budget",
                "IRM Assessed (Y/N)?",
                "1");
    }

    static IrmFixture exportOf2016() {
        return new IrmFixture(
                IrmLayout.COMMITMENTS_2016_EXPORT,
                "NR",
                "Country",
                "Georgia",
                "Action Plan No",
                "1",
                "Comm No",
                "7",
                "Commitment Title",
                "Publish the budget",
                "IRM Assessed (Y/N)?",
                "1",
                "Year of submission",
                "",
                "Report publication year",
                "");
    }

    public static IrmFixture editionOf2016() {
        return new IrmFixture(
                IrmLayout.COMMITMENTS_2016_17,
                "NR",
                "Country",
                "Georgia",
                "Action Plan Number",
                "1",
                "Comm No",
                "7",
                "Commitment Title",
                "Publish the budget",
                "Year of submission",
                "2012");
    }

    public static IrmFixture layoutOf2024() {
        return new IrmFixture(
                IrmLayout.COMMITMENTS_2024,
                "ND",
                IDENTIFIER,
                "GE0901",
                "Country/Locality",
                "Georgia",
                "Action Plan Number",
                "3",
                "Commitment Number",
                "7",
                "Code",
                "GEO",
                "Region",
                "Asia and the Pacific",
                "National Or Local",
                "National",
                "Year Of Submission",
                "2016",
                "Action Plan End Year",
                "2018",
                "Action Plan Duration (Years)",
                "2",
                "Commitment Title",
                "Publish the budget");
    }

    static IrmFixture processOf2015() {
        return new IrmFixture(IrmLayout.PROCESS_2015, "NR", "Country name", "Georgia");
    }

    public static IrmFixture processOf2016() {
        return new IrmFixture(
                IrmLayout.PROCESS_2016,
                "NR",
                "Country name",
                "Georgia",
                "Action Plan Number",
                "1",
                "Year AP Submitted",
                "2012");
    }

    public List<String> columns() {
        return columns;
    }

    /** With other columns, or in another order. */
    IrmFixture columns(List<String> names) {
        columns = names;
        return this;
    }

    IrmFixture without(String... names) {
        return columns(
                columns.stream().filter(name -> !Set.of(names).contains(name)).toList());
    }

    IrmFixture and(String... names) {
        List<String> more = new ArrayList<>(columns);
        more.addAll(List.of(names));
        return columns(more);
    }

    IrmFixture separator(String text) {
        separator = text;
        return this;
    }

    public IrmFixture lineBreak(String text) {
        lineBreak = text;
        return this;
    }

    /** Adds a row with other texts than the usual ones: a column and its text, another column and its text. */
    public IrmFixture row(String... columnsAndTexts) {
        return line(line(columnsAndTexts));
    }

    /** Adds a line as it is. */
    IrmFixture line(String line) {
        rows.add(line);
        return this;
    }

    /** A row that is not added. */
    String line(String... columnsAndTexts) {
        Map<String, String> given = map(columnsAndTexts);
        Set<String> known = Set.copyOf(columns);
        given.keySet().forEach(name -> {
            if (!known.contains(name.replace(AGAIN, ""))) {
                throw new IllegalArgumentException("no column " + name);
            }
        });
        List<String> cells = new ArrayList<>();
        for (int position = 0; position < columns.size(); position++) {
            String name = columns.get(position);
            String usually = usual(name, given);
            boolean again = columns.indexOf(name) < position;
            cells.add(again ? given.getOrDefault(name + AGAIN, usually) : given.getOrDefault(name, usually));
        }
        return line(cells);
    }

    /** The usual text of a column; rows that say something else have an identifier of their own. */
    private String usual(String name, Map<String, String> given) {
        String usually = usual.getOrDefault(name, otherwise);
        if (name.equals("Action Plan End Year") && given.containsKey("Year Of Submission")) {
            return otherwise;
        }
        return name.equals(IDENTIFIER) && !given.isEmpty() ? "GE" + given.hashCode() : usually;
    }

    /** The header. */
    String header() {
        return line(columns);
    }

    /** The line of the file on which its first row begins. */
    public int firstLine() {
        return before().size() + 1;
    }

    /** The file. */
    public String text() {
        List<String> lines = before();
        lines.addAll(rows);
        return lines.stream().map(line -> line + lineBreak).collect(Collectors.joining());
    }

    /** Rows without a header and the lines that OGP has before and after it. */
    String rowsAlone() {
        return rows.stream().map(line -> line + lineBreak).collect(Collectors.joining());
    }

    private List<String> before() {
        List<String> lines = new ArrayList<>();
        String numbers = line(
                IntStream.range(0, columns.size()).mapToObj(String::valueOf).toList());
        String groups = line(columns.stream()
                .map(name -> name.equals(layout.headers().get(3)) ? "Group" : "")
                .toList());
        switch (layout) {
            case COMMITMENTS_2015 -> lines.addAll(List.of(groups, header()));
            case COMMITMENTS_2016_EXPORT, COMMITMENTS_2016_17 -> lines.addAll(List.of(numbers, header()));
            case COMMITMENTS_2024, PROCESS_2015 -> lines.add(header());
            case PROCESS_2016 ->
                lines.addAll(
                        List.of(numbers, groups, header(), separator.repeat(columns.size() - 1), groups, header()));
        }
        return lines;
    }

    private String line(List<String> cells) {
        return cells.stream().map(this::quoted).collect(Collectors.joining(separator));
    }

    private String quoted(String cell) {
        return cell.contains(separator) || cell.contains("\"") || cell.contains("\n") || cell.contains("\r")
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }

    private static Map<String, String> map(String... columnsAndTexts) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < columnsAndTexts.length; i += 2) {
            map.put(columnsAndTexts[i], columnsAndTexts[i + 1]);
        }
        return map;
    }
}
