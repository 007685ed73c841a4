package io.github.ogprules.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * What a reader sees of Markdown, by a parser of CommonMark with the tables, links and strikethrough of GFM.
 *
 * @param blocks the headings, paragraphs, items and cells in their order, each with its place and its visible text
 * @param links the destinations of all links
 * @param strangers nodes of kinds that no report has: HTML, pictures, emphasis, blocks of code and so on
 */
record RenderedMarkdown(List<Block> blocks, List<String> links, List<Node> strangers) {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    AutolinkExtension.builder().linkTypes(AutolinkType.values()).build(),
                    StrikethroughExtension.create()))
            .build();

    private static final List<Class<? extends Node>> EXPECTED = List.of(
            Document.class,
            BulletList.class,
            ListItem.class,
            TableBlock.class,
            TableHead.class,
            TableBody.class,
            TableRow.class,
            Text.class,
            Code.class);

    /**
     * A heading, paragraph, item or cell.
     *
     * @param place such as {@code Heading 2} or {@code TableRow 3 of 5}
     * @param text what is seen
     */
    record Block(String place, String text) {}

    static RenderedMarkdown of(String markdown) {
        RenderedMarkdown rendered = new RenderedMarkdown(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        rendered.add(PARSER.parse(markdown));
        return rendered;
    }

    /** What the document is made of, whatever its texts are. */
    List<String> places() {
        return blocks.stream().map(Block::place).toList();
    }

    String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    private void add(Node node) {
        if (node instanceof Heading || node instanceof Paragraph || node instanceof TableCell) {
            blocks.add(new Block(place(node), visible(node)));
        } else if (node instanceof Link link) {
            links.add(link.getDestination());
        } else if (!EXPECTED.contains(node.getClass())) {
            strangers.add(node);
        }
        children(node).forEach(this::add);
    }

    private static String place(Node block) {
        if (block instanceof Heading heading) {
            return "Heading " + heading.getLevel();
        }
        List<Node> siblings = children(block.getParent()).toList();
        return block.getParent().getClass().getSimpleName() + " "
                + (block instanceof TableCell ? siblings.indexOf(block) + 1 + " of " + siblings.size() : "");
    }

    private static String visible(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        return node instanceof SoftLineBreak
                ? " "
                : children(node).map(RenderedMarkdown::visible).collect(Collectors.joining());
    }

    private static Stream<Node> children(Node node) {
        return Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNext);
    }
}
