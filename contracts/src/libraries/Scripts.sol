// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Scripts: the CBOR of a FunctionsRequest of Chainlink Functions, looked through before anything is paid for it.
/// @notice It is a map's entries: `codeLocation` and `language`, both 0, `source`, and maybe `args` and `bytesArgs`; with the
/// map's head, as Chainlink's toolkit writes it, or without, as its library does. The oracles read it once more, strictly.
library Scripts {
    /// @notice Not the CBOR of a FunctionsRequest from this byte on: make it by `FunctionsRequest.encodeCBOR`.
    error NotAFunctionsRequest(uint256 place);
    /// @notice The source is elsewhere (1 remote, 2 with the DON): send it inline, `initializeRequestForInlineJavaScript`.
    error SourceNotInline(uint256 codeLocation);
    /// @notice No other language than JavaScript, 0, is run.
    error OtherLanguage(uint256 language);
    /// @notice Secrets do not come with a request. The operators keep them: ask a job of the committee's that has the
    /// source itself and names the secrets ({IRequests-request}), or seal the parameters (docs/secrets.md).
    error SecretsNotTaken();

    uint256 private constant NUMBER = 0;
    uint256 private constant BYTES = 2;
    uint256 private constant TEXT = 3;
    uint256 private constant LIST = 4;
    uint256 private constant MAP = 5;
    uint256 private constant TAG = 6;
    uint256 private constant BIG = 2; // the tag of a number that follows as bytes, as the library writes all of them
    /// @dev The length of a list whose end is marked.
    uint256 private constant OPEN = type(uint256).max;

    bytes32 private constant CODE_LOCATION = "codeLocation";
    bytes32 private constant LANGUAGE = "language";
    bytes32 private constant SOURCE = "source";
    bytes32 private constant ARGS = "args";
    bytes32 private constant BYTES_ARGS = "bytesArgs";
    bytes32 private constant SECRETS = "secrets";
    bytes32 private constant SECRETS_LOCATION = "secretsLocation";

    /// @notice Reverts unless the data is a request whose source is in it and that brings no secrets.
    function check(bytes calldata data) internal pure {
        (uint256 major, uint256 size, uint256 place) = _head(data, 0);
        bool whole = major == MAP;
        if (!whole) (size, place) = (OPEN, 0);
        bool sourced;
        for (; size != 0 && place < data.length; --size) {
            bytes32 name;
            (name, place) = _name(data, place);
            if (name == SECRETS) revert SecretsNotTaken();
            if (name == CODE_LOCATION || name == LANGUAGE || name == SECRETS_LOCATION) {
                uint256 value;
                (value, place) = _number(data, place);
                if (name == CODE_LOCATION && value != 0) revert SourceNotInline(value);
                if (name == LANGUAGE && value != 0) revert OtherLanguage(value);
            } else if (name == SOURCE) {
                place = _string(data, place, TEXT);
                sourced = true;
            } else if (name == ARGS) {
                place = _list(data, place, TEXT);
            } else if (name == BYTES_ARGS) {
                place = _list(data, place, BYTES);
            } else {
                revert NotAFunctionsRequest(place);
            }
        }
        if (!sourced || place != data.length || (whole && size != 0)) revert NotAFunctionsRequest(place);
    }

    /// @dev A key, of at most 32 bytes, on the left of a word.
    function _name(bytes calldata data, uint256 place) private pure returns (bytes32 name, uint256 next) {
        next = _string(data, place, TEXT);
        (,, uint256 from) = _head(data, place);
        if (next - from > 32) revert NotAFunctionsRequest(place);
        name = bytes32(data[from:next]);
    }

    /// @dev A number of at most 256 bits.
    function _number(bytes calldata data, uint256 place) private pure returns (uint256 value, uint256 next) {
        uint256 major;
        (major, value, next) = _head(data, place);
        if (major == TAG && value == BIG) {
            uint256 end = _string(data, next, BYTES);
            (, value, next) = _head(data, next);
            if (value > 32) revert NotAFunctionsRequest(place);
            return (uint256(bytes32(data[next:end])) >> (256 - 8 * value), end);
        }
        if (major != NUMBER) revert NotAFunctionsRequest(place);
    }

    /// @dev Where a text or bytes end.
    function _string(bytes calldata data, uint256 place, uint256 wanted) private pure returns (uint256 next) {
        uint256 major;
        uint256 size;
        (major, size, next) = _head(data, place);
        if (major != wanted || size > data.length - next) revert NotAFunctionsRequest(place);
        next += size;
    }

    /// @dev Where a list of texts or bytes ends.
    function _list(bytes calldata data, uint256 place, uint256 wanted) private pure returns (uint256 next) {
        (uint256 major, uint256 left, uint256 first) = _head(data, place);
        if (major != LIST) revert NotAFunctionsRequest(place);
        for (next = first; left != 0; --left) {
            if (left > type(uint64).max && next < data.length && data[next] == 0xff) return next + 1;
            next = _string(data, next, wanted);
        }
    }

    /// @dev An item's major type and its argument: a number, a size, or OPEN of a list that is marked at its end.
    function _head(bytes calldata data, uint256 place) private pure returns (uint256 major, uint256 size, uint256 next) {
        if (place >= data.length) revert NotAFunctionsRequest(place);
        uint256 first = uint8(data[place]);
        (major, size, next) = (first >> 5, first & 31, place + 1);
        if (size < 24) return (major, size, next);
        if (size == 31 && major == LIST) return (major, OPEN, next);
        if (size > 27) revert NotAFunctionsRequest(place);
        uint256 more = 1 << (size - 24);
        if (more > data.length - next) revert NotAFunctionsRequest(place);
        size = uint256(bytes32(data[next:next + more])) >> (256 - 8 * more);
        next += more;
    }
}
