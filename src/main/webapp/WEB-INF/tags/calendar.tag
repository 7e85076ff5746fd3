<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="A month as a table, with links on the days with entries." %>
<%@ attribute name="calendar" required="true" type="journal.archive.MonthCalendar" %>
<%@ attribute name="day" type="java.time.LocalDate" description="the day of the page, on the page of a day" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%-- records: EL 5 does not take their components for properties --%>
<c:set var="begin" value="${calendar.begin()}"/>
<table class="calendar">
  <caption>
    <c:if test="${not empty day}"><a href="${archiveLinks.month(begin)}"><bdi><c:out value="${messages.date(begin, 'LLLL')}"/></bdi></a></c:if>
    <c:if test="${empty day}"><bdi><c:out value="${messages.date(begin, 'LLLL')}"/></bdi></c:if>
    <a href="${archiveLinks.year(begin)}"><bdi><c:out value="${messages.date(begin, 'y')}"/></bdi></a>
  </caption>
  <thead>
    <tr>
      <c:forEach var="weekday" items="${calendar.weekdays()}">
        <th scope="col"><bdi class="unseen"><c:out value="${messages.date(weekday, 'cccc')}"/></bdi><bdi aria-hidden="true"><c:out value="${messages.date(weekday, 'cccccc')}"/></bdi></th>
      </c:forEach>
    </tr>
  </thead>
  <tbody>
    <c:forEach var="week" items="${calendar.weeks()}">
      <tr>
        <c:forEach var="field" items="${week}">
          <td>
            <c:choose>
              <c:when test="${field.inMonth() and field.written()}"><a href="${archiveLinks.day(field.date())}"<c:if test="${field.date() eq day}"> aria-current="date"</c:if>><bdi><c:out value="${messages.date(field.date(), 'd')}"/></bdi></a></c:when>
              <c:when test="${field.inMonth()}"><bdi<c:if test="${field.date() eq day}"> aria-current="date"</c:if>><c:out value="${messages.date(field.date(), 'd')}"/></bdi></c:when>
            </c:choose>
          </td>
        </c:forEach>
      </tr>
    </c:forEach>
  </tbody>
</table>
