// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @notice Chainlink Automation's interfaces, as its targets implement them.
interface AutomationCompatibleInterface {
    function checkUpkeep(bytes calldata checkData) external returns (bool upkeepNeeded, bytes memory performData);
    function performUpkeep(bytes calldata performData) external;
}

struct Log {
    uint256 index;
    uint256 timestamp;
    bytes32 txHash;
    uint256 blockNumber;
    bytes32 blockHash;
    address source;
    bytes32[] topics;
    bytes data;
}

interface ILogAutomation {
    function checkLog(Log calldata log, bytes memory checkData) external returns (bool upkeepNeeded, bytes memory performData);
    function performUpkeep(bytes calldata performData) external;
}

/// @title An auction that ends by itself: nobody has to send the transaction that gives the lot to the highest bidder.
contract Auction is AutomationCompatibleInterface {
    uint256 public immutable ENDS;
    address public highest;
    uint256 public bid;
    address public winner;

    event Ended(address winner, uint256 bid);

    error Over();
    error TooLow(uint256 highest);

    constructor(uint256 ends) {
        ENDS = ends;
    }

    function offer() external payable {
        if (block.timestamp >= ENDS) revert Over();
        if (msg.value <= bid) revert TooLow(bid);
        (highest, bid) = (msg.sender, msg.value);
    }

    function checkUpkeep(bytes calldata) external view returns (bool upkeepNeeded, bytes memory performData) {
        return (block.timestamp >= ENDS && winner == address(0) && highest != address(0), abi.encode(highest));
    }

    /// @notice Anyone may call it: what it does depends on nothing that a caller says.
    function performUpkeep(bytes calldata) external {
        require(block.timestamp >= ENDS && winner == address(0), "not over");
        winner = highest;
        emit Ended(winner, bid);
    }
}

/// @dev Of {IUpkeeps}: whose upkeep is being performed.
interface IPerforming {
    function performingFor() external view returns (address owner);
}

/// @title A house that hears of auctions' ends and counts the moments of a clock.
contract House is ILogAutomation {
    address public immutable UPKEEPS;
    address public immutable OWNER;

    uint256 public sales;
    uint256 public turnover;
    uint256 public moments;
    uint256 public rent;
    address public collector;

    error NotUpkeeps(address caller);
    error NotMyUpkeep(address owner);

    constructor(address upkeeps) {
        (UPKEEPS, OWNER) = (upkeeps, msg.sender);
    }

    /// @notice Which auctions, by whoever registered the upkeep: the filter is its, and this is what is done with a log.
    function checkLog(Log calldata log, bytes memory) external pure returns (bool upkeepNeeded, bytes memory performData) {
        (, uint256 bid) = abi.decode(log.data, (address, uint256));
        return (bid != 0, abi.encode(bid));
    }

    function performUpkeep(bytes calldata performData) external override {
        if (msg.sender != UPKEEPS) revert NotUpkeeps(msg.sender);
        // Anybody may register an upkeep of this house, with a committee of his own that says what he likes.
        address owner = IPerforming(UPKEEPS).performingFor();
        if (owner != OWNER) revert NotMyUpkeep(owner);
        if (performData.length == 0) {
            ++moments;
            return;
        }
        ++sales;
        turnover += abi.decode(performData, (uint256));
    }

    /// @notice A function like any other: it knows nothing of upkeeps, and a clock can have it called.
    function collectRent(uint256 rooms) external {
        rent += rooms * 1 gwei;
        collector = msg.sender;
    }
}
