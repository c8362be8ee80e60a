package entente.web.exercise.http;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;

/** What a camera reads from the picture of a QR code. */
final class ScannedCode {

    private ScannedCode() {}

    /** Holds the camera before a code until it can be read: it may not have been drawn yet, or be drawn anew. */
    static String in(Locator code) {
        AtomicReference<String> read = new AtomicReference<>();
        code.page().waitForCondition(() -> {
            find(code.screenshot()).ifPresent(read::set);
            return read.get() != null;
        });
        return read.get();
    }

    /** The text of the code in a picture, if there is one that can be read. */
    static Optional<String> find(byte[] png) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            return Optional.of(new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
