<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="The number of an author's entries on each day of a year: a row for each month, a column for each day." %>
<%@ attribute name="year" required="true" type="journal.archive.WritingYear" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%-- records: EL 5 does not take their components for properties --%>
<h2 id="year"><fmt:message key="author.year"/></h2>
<p><c:out value="${messages.text('author.streak', year.streak(), year.longest())}"/></p>
<div class="year" role="region" aria-labelledby="year" tabindex="0">
  <table>
    <caption class="unseen"><fmt:message key="author.year.table"/></caption>
    <thead>
      <tr>
        <td></td>
        <c:forEach var="day" begin="1" end="31">
          <th scope="col"><bdi><c:out value="${messages.text('author.number', day)}"/></bdi></th>
        </c:forEach>
      </tr>
    </thead>
    <tbody>
      <c:forEach var="month" items="${year.months()}">
        <tr>
          <th scope="row"><bdi><c:out value="${messages.date(month, 'yMMM')}"/></bdi></th>
          <c:forEach var="day" items="${year.days(month)}">
            <c:choose>
              <c:when test="${day.count() gt 0}"><td class="day busy-${day.level()}"><bdi><c:out value="${messages.text('author.number', day.count())}"/></bdi></td></c:when>
              <c:when test="${day.exists()}"><td class="day"></td></c:when>
              <c:otherwise><td></td></c:otherwise>
            </c:choose>
          </c:forEach>
        </tr>
      </c:forEach>
    </tbody>
  </table>
</div>
