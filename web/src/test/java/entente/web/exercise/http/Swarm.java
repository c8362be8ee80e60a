package entente.web.exercise.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Many browsers that follow their streams, in one thread. */
final class Swarm implements AutoCloseable {

    private static final int READ_BYTES = 1 << 16;

    private final Selector selector;
    private final List<Stream> streams = new ArrayList<>();
    private final Listener listener;
    private final Thread thread;
    private volatile boolean over;

    /** Hears of every message that a stream brings. */
    interface Listener {
        void told(int stream, long id, String data);
    }

    /** One stream: what of it is not a whole line yet, and the number of its last message. */
    private static final class Stream {
        final int number;
        final ChunkedLines lines = new ChunkedLines();
        volatile long lastId;
        volatile boolean ended;

        Stream(int number) {
            this.number = number;
        }
    }

    private Swarm(Listener listener) throws IOException {
        selector = Selector.open();
        this.listener = listener;
        thread = new Thread(this::read, "swarm");
    }

    /**
     * Opens a stream for each cookie.
     *
     * @param lastIds for each, the number of the last message that it got before; 0 for none
     */
    static Swarm open(int port, String path, List<String> cookies, long[] lastIds, Listener listener) {
        try {
            Swarm swarm = new Swarm(listener);
            for (int i = 0; i < cookies.size(); i++) {
                SocketChannel channel = connect(port, path, cookies.get(i), lastIds[i]);
                Stream stream = new Stream(i);
                stream.lastId = lastIds[i];
                swarm.streams.add(stream);
                channel.configureBlocking(false);
                channel.register(swarm.selector, SelectionKey.OP_READ, stream);
            }
            swarm.thread.start();
            return swarm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks for a stream; where nobody reads it, it stalls. */
    static SocketChannel connect(int port, String path, String cookie, long lastId) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.setOption(StandardSocketOptions.SO_RCVBUF, 4096);
        channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        String request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nCookie: " + cookie
                + "\r\nAccept: text/event-stream\r\n" + (lastId > 0 ? "Last-Event-ID: " + lastId + "\r\n" : "")
                + "\r\n";
        channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocate(READ_BYTES);
        try {
            while (!over) {
                selector.select(200);
                for (SelectionKey key : selector.selectedKeys()) {
                    Stream stream = (Stream) key.attachment();
                    buffer.clear();
                    int read = readOnce((SocketChannel) key.channel(), buffer);
                    if (read < 0) {
                        stream.ended = true;
                        key.cancel();
                        key.channel().close();
                    } else {
                        stream.lines.add(buffer.flip()).forEach(line -> take(stream, line));
                    }
                }
                selector.selectedKeys().clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int readOnce(SocketChannel channel, ByteBuffer buffer) {
        try {
            return channel.read(buffer);
        } catch (IOException e) {
            // A server that was stopped resets its connections.
            return -1;
        }
    }

    private void take(Stream stream, String line) {
        if (line.startsWith("id: ")) {
            stream.lastId = Long.parseLong(line.substring("id: ".length()));
        } else if (line.startsWith("data: ")) {
            listener.told(stream.number, stream.lastId, line.substring("data: ".length()));
        }
    }

    /** The number of the last message of each stream. */
    long[] lastIds() {
        return streams.stream().mapToLong(stream -> stream.lastId).toArray();
    }

    /** How many streams the server has ended. */
    long ended() {
        return streams.stream().filter(stream -> stream.ended).count();
    }

    @Override
    public void close() {
        over = true;
        try {
            thread.join();
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
            selector.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
